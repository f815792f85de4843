import type { Place } from '../model/place.js';
import { defineRecords } from './define-records.js';

/** The places that the documents name. Coordinates and numbers of towns: GeoNames, CC BY 4.0. */
export const places = defineRecords<Place>()({
  europe: {
    id: 'europe',
    name: { en: 'Europe', nl: 'Europa', de: 'Europa', fi: 'Eurooppa' },
    kind: 'continent',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'the bond with other European cities and regions' }],
    editorial: ['name', 'kind'],
  },
  finland: {
    id: 'finland',
    name: { en: 'Finland', nl: 'Finland', de: 'Finnland', fi: 'Suomi' },
    kind: 'country',
    country: 'FI',
    within: 'europe',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'intensifying cooperation between Finland and the Netherlands' },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'kind', 'country', 'within'],
  },
  netherlands: {
    id: 'netherlands',
    name: { en: 'Netherlands', nl: 'Nederland', de: 'Niederlande', fi: 'Alankomaat' },
    kind: 'country',
    country: 'NL',
    within: 'europe',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'intensifying cooperation between Finland and the Netherlands' },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'kind', 'country', 'within'],
  },
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
  'utrecht-region': {
    id: 'utrecht-region',
    name: { en: 'Region of Utrecht', nl: 'Regio Utrecht', de: 'Region Utrecht', fi: 'Utrechtin seutu' },
    alternateNames: ['Healthy Heart of Holland'],
    kind: 'region',
    country: 'NL',
    within: 'netherlands',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'health (and happiness) in the region of Utrecht',
        fields: ['name.en', 'kind'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'de positionering van de regio Utrecht',
        section: 'Coalities',
        fields: ['name.nl', 'kind'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'also known as the Healthy Heart of Holland',
        fields: ['alternateNames'],
      },
    ],
    editorial: ['name.de', 'name.fi', 'country', 'within'],
  },
  'utrecht-province': {
    id: 'utrecht-province',
    name: { en: 'Province of Utrecht', nl: 'Provincie Utrecht', de: 'Provinz Utrecht', fi: 'Utrechtin provinssi' },
    kind: 'province',
    country: 'NL',
    within: 'netherlands',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'is de provincie Utrecht een van de trekkers',
        section: 'Coalities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'country', 'within'],
  },
});
