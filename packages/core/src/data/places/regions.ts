import type { Place } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

/** Regions, provinces and campuses. They have no coordinates. */
export const regions = defineRecords<Place>()({
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
  'dutch-german-border-area': {
    id: 'dutch-german-border-area',
    name: {
      en: 'Dutch–German border area',
      nl: 'Nederlands-Duits grensgebied',
      de: 'Deutsch-niederländisches Grenzgebiet',
      fi: 'Alankomaiden ja Saksan raja-alue',
    },
    kind: 'region',
    within: 'europe',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'verbetering van de gezondheidszorg in het grensgebied',
        section: 'Matchingsbijeenkomsten',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vijftig Nederlandse en Duitse zorginstellingen',
        section: 'Matchingsbijeenkomsten',
        fields: ['name'],
      },
    ],
    editorial: ['name', 'kind', 'within'],
  },
  'northern-netherlands-region': {
    id: 'northern-netherlands-region',
    name: {
      en: 'Northern Netherlands',
      nl: 'Noord-Nederland',
      de: 'Nördliche Niederlande',
      fi: 'Pohjois-Alankomaat',
    },
    kind: 'region',
    country: 'NL',
    within: 'netherlands',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'In various places in the Northern Netherlands',
        section: 'Healthy ageing',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'makes the Northern Netherlands a unique region',
        section: 'Northern Netherlands as a testing ground',
        fields: ['kind'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'country', 'within'],
  },
  'campus-groningen': {
    id: 'campus-groningen',
    name: { en: 'Campus Groningen', nl: 'Campus Groningen', de: 'Campus Groningen', fi: 'Campus Groningen' },
    kind: 'campus',
    country: 'NL',
    within: 'groningen',
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'first application in or to humans at Campus',
        section: 'Startups and other companies in the health sector thrive in the northern Netherlands climate.',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'challenges of the future: Campus Groningen',
        section: 'This is very nice, and also not illogical.',
        fields: ['name'],
      },
    ],
    editorial: ['country', 'within'],
  },
});
