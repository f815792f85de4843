import type { Place } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

/** Countries, and the continent that most of them lie in. They have no coordinates. */
export const countries = defineRecords<Place>()({
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
  belgium: {
    id: 'belgium',
    name: { en: 'Belgium', nl: 'België', de: 'Belgien', fi: 'Belgia' },
    kind: 'country',
    country: 'BE',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'is hij in België om te netwerken',
        section: 'Drie dagen in 2020',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'country', 'within'],
  },
  germany: {
    id: 'germany',
    name: { en: 'Germany', nl: 'Duitsland', de: 'Deutschland', fi: 'Saksa' },
    kind: 'country',
    country: 'DE',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Duitsland is een belangrijk land',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'country', 'within'],
  },
  france: {
    id: 'france',
    name: { en: 'France', nl: 'Frankrijk', de: 'Frankreich', fi: 'Ranska' },
    kind: 'country',
    country: 'FR',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'landen als Frankrijk, Spanje en Engeland',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'country', 'within'],
  },
  spain: {
    id: 'spain',
    name: { en: 'Spain', nl: 'Spanje', de: 'Spanien', fi: 'Espanja' },
    kind: 'country',
    country: 'ES',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'landen als Frankrijk, Spanje en Engeland',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'country', 'within'],
  },
  england: {
    id: 'england',
    name: { en: 'England', nl: 'Engeland', de: 'England', fi: 'Englanti' },
    kind: 'country',
    country: 'GB',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'landen als Frankrijk, Spanje en Engeland',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'country', 'within'],
  },
  singapore: {
    id: 'singapore',
    name: { en: 'Singapore', nl: 'Singapore', de: 'Singapore', fi: 'Singapore' },
    kind: 'country',
    country: 'SG',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'meer dan tien landen, tot aan Singapore toe',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'kind', 'country'],
  },
});
