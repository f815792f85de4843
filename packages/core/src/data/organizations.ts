import type { Organization } from '../model/organization.js';
import { defineRecords } from './define-records.js';

/** The organizations that the documents name. */
export const organizations = defineRecords<Organization>()({
  'economic-board-utrecht': {
    id: 'economic-board-utrecht',
    name: {
      en: 'Economic Board Utrecht',
      nl: 'Economic Board Utrecht',
      de: 'Economic Board Utrecht',
      fi: 'Economic Board Utrecht',
    },
    kind: 'other',
    place: 'utrecht-region',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Economic Board Utrecht, Director Health',
        section: 'Interested in collaboration with Health Hub Utrecht?',
      },
    ],
    editorial: ['kind', 'place'],
  },
  'municipality-of-utrecht': {
    id: 'municipality-of-utrecht',
    name: { en: 'Municipality of Utrecht', nl: 'Gemeente Utrecht', de: 'Gemeinde Utrecht', fi: 'Utrechtin kunta' },
    alternateNames: ['Utrecht Municipality'],
    kind: 'municipality',
    place: 'utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Alderman for Public Health Utrecht Municipality',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name', 'place'],
  },
  'netherlands-embassy-finland': {
    id: 'netherlands-embassy-finland',
    name: {
      en: 'Netherlands Embassy in Finland',
      nl: 'Nederlandse ambassade in Finland',
      de: 'Niederländische Botschaft in Finnland',
      fi: 'Alankomaiden suurlähetystö Suomessa',
    },
    alternateNames: ['Netherlands Embassy in Helsinki'],
    kind: 'embassy',
    place: 'helsinki',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'The Netherlands Embassy in Finland' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'the Netherlands Embassy in Helsinki',
        fields: ['alternateNames', 'place'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi'],
  },
  'province-of-utrecht': {
    id: 'province-of-utrecht',
    name: { en: 'Province of Utrecht', nl: 'Provincie Utrecht', de: 'Provinz Utrecht', fi: 'Utrechtin provinssi' },
    kind: 'province',
    place: 'utrecht-province',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'is de provincie Utrecht een van de trekkers',
        section: 'Coalities',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'place'],
  },
  'umc-utrecht': {
    id: 'umc-utrecht',
    name: { en: 'UMC Utrecht', nl: 'UMC Utrecht', de: 'UMC Utrecht', fi: 'UMC Utrecht' },
    kind: 'hospital',
    place: 'utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Chair of the UMC Utrecht Executive Board',
        section: 'Top down and bottom up',
      },
    ],
    editorial: ['kind', 'place'],
  },
});
