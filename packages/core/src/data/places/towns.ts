import type { Place } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

/** Towns. Coordinates and GeoNames numbers: GeoNames, CC BY 4.0. */
export const towns = defineRecords<Place>()({
  helsinki: {
    id: 'helsinki',
    name: { en: 'Helsinki', nl: 'Helsinki', de: 'Helsinki', fi: 'Helsinki' },
    kind: 'city',
    country: 'FI',
    coordinates: { latitude: 60.16952, longitude: 24.93545 },
    within: 'finland',
    geonamesId: 658225,
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'the Netherlands Embassy in Helsinki' }],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  utrecht: {
    id: 'utrecht',
    name: { en: 'Utrecht', nl: 'Utrecht', de: 'Utrecht', fi: 'Utrecht' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 52.09083, longitude: 5.12222 },
    within: 'utrecht-province',
    geonamesId: 2745912,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Alderman for Public Health Utrecht Municipality',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  brussels: {
    id: 'brussels',
    name: { en: 'Brussels', nl: 'Brussel', de: 'Brüssel', fi: 'Bryssel' },
    kind: 'city',
    country: 'BE',
    coordinates: { latitude: 50.85045, longitude: 4.34878 },
    within: 'belgium',
    geonamesId: 2800866,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'die hij ontmoet in Brussel',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  wageningen: {
    id: 'wageningen',
    name: { en: 'Wageningen', nl: 'Wageningen', de: 'Wageningen', fi: 'Wageningen' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 51.97, longitude: 5.66667 },
    within: 'netherlands',
    geonamesId: 2745088,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  enschede: {
    id: 'enschede',
    name: { en: 'Enschede', nl: 'Enschede', de: 'Enschede', fi: 'Enschede' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 52.21833, longitude: 6.89583 },
    within: 'netherlands',
    geonamesId: 2756071,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  oss: {
    id: 'oss',
    name: { en: 'Oss', nl: 'Oss', de: 'Oss', fi: 'Oss' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 51.765, longitude: 5.51806 },
    within: 'netherlands',
    geonamesId: 2749234,
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'onze partnerregio’s Wageningen, Enschede en Oss',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  roden: {
    id: 'roden',
    name: { en: 'Roden', nl: 'Roden', de: 'Roden', fi: 'Roden' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 53.1375, longitude: 6.42083 },
    within: 'northern-netherlands-region',
    geonamesId: 2748026,
    citations: [
      { source: 'nom-northern-netherlands', quote: 'There is a cluster in Roden', section: 'Healthy ageing' },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  groningen: {
    id: 'groningen',
    name: { en: 'Groningen', nl: 'Groningen', de: 'Groningen', fi: 'Groningen' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 53.21917, longitude: 6.56667 },
    within: 'northern-netherlands-region',
    geonamesId: 2755251,
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'a cluster in Roden, in Groningen, in Drachten',
        section: 'Healthy ageing',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  drachten: {
    id: 'drachten',
    name: { en: 'Drachten', nl: 'Drachten', de: 'Drachten', fi: 'Drachten' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 53.11254, longitude: 6.0989 },
    within: 'northern-netherlands-region',
    geonamesId: 2756644,
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'in Groningen, in Drachten, in Leeuwarden',
        section: 'Healthy ageing',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
  leeuwarden: {
    id: 'leeuwarden',
    name: { en: 'Leeuwarden', nl: 'Leeuwarden', de: 'Leeuwarden', fi: 'Leeuwarden' },
    kind: 'city',
    country: 'NL',
    coordinates: { latitude: 53.20139, longitude: 5.80859 },
    within: 'northern-netherlands-region',
    geonamesId: 2751792,
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'in Groningen, in Drachten, in Leeuwarden',
        section: 'Healthy ageing',
      },
    ],
    editorial: ['kind', 'country', 'coordinates', 'within', 'geonamesId'],
  },
});
