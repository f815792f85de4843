import type { Program } from '../../../../model/records/program.js';
import { defineRecords } from '../../../define-records.js';

/** Its programs. How they relate to those of the documents is not said. */
export const programs = defineRecords<Program>()({
  'hhu-site-first-1000-days': {
    id: 'hhu-site-first-1000-days',
    name: {
      en: 'The best first thousand days for children',
      nl: 'De beste eerste duizend dagen voor kinderen',
      de: 'Die besten ersten tausend Tage für Kinder',
      fi: 'Lasten parhaat ensimmäiset tuhat päivää',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-1000' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-site-mental-resilience': {
    id: 'hhu-site-mental-resilience',
    name: {
      en: 'Stronger mental resilience for young people',
      nl: 'Sterkere mentale weerbaarheid voor jongeren',
      de: 'Mehr mentale Widerstandskraft für Jugendliche',
      fi: 'Nuorten vahvempi psyykkinen kestävyys',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-mentaal' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-site-longer-healthy-at-home': {
    id: 'hhu-site-longer-healthy-at-home',
    name: {
      en: 'Independent and healthy for longer, for seniors',
      nl: 'Langer zelfstandig gezond voor ouderen',
      de: 'Länger selbstständig gesund im Alter',
      fi: 'Iäkkäät pidempään itsenäisesti terveinä',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-thuis' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-site-healthy-environment': {
    id: 'hhu-site-healthy-environment',
    name: {
      en: 'Healthy living environment',
      nl: 'Gezonde leefomgeving',
      de: 'Gesunde Lebensumwelt',
      fi: 'Terveellinen elinympäristö',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-leef' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-site-attractive-labor-market': {
    id: 'hhu-site-attractive-labor-market',
    name: {
      en: 'Attractive labor market',
      nl: 'Aantrekkelijke arbeidsmarkt',
      de: 'Attraktiver Arbeitsmarkt',
      fi: 'Houkuttelevat työmarkkinat',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-arbeid' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-site-digital-transformation': {
    id: 'hhu-site-digital-transformation',
    name: {
      en: 'Faster digital transformation',
      nl: 'Versnelde digitale transformatie',
      de: 'Schnellere digitale Transformation',
      fi: 'Nopeampi digitaalinen murros',
    },
    kind: 'coalition',
    network: 'health-hub-utrecht',
    citations: [{ source: 'hhu-c-leef' }],
    editorial: ['name.en', 'name.de', 'name.fi'],
  },
  'hhu-design-and-support-center': {
    id: 'hhu-design-and-support-center',
    name: {
      en: 'Design & Support Centre Health Hub Utrecht',
      nl: 'Design & Support Centre Health Hub Utrecht',
      de: 'Design & Support Centre Health Hub Utrecht',
      fi: 'Design & Support Centre Health Hub Utrecht',
    },
    kind: 'other',
    network: 'health-hub-utrecht',
    citations: [{ source: 'contract-dsc' }],
    editorial: ['kind'],
  },
});
