import { networkKind } from '@health-networks/core/labels/en';
import { baseWords } from '../../locales/en.js';
import type { NetworkProfileWords } from './words.js';

/** English words of the network profile. */
export const words: NetworkProfileWords = {
  ...baseWords,
  labels: { networkKind },
  sections: {
    figures: 'Key figures',
    pillars: 'Pillars',
    'life-circle': 'The circle of life',
    goals: 'Goals',
    programs: 'Programs',
    partners: 'Partners',
    map: 'Places',
    links: 'Connections',
    events: 'Events',
    statements: 'What people say',
    contacts: 'Contact',
    sources: 'Where this comes from',
  },
  alsoCalled: (names) => `Also called ${names}`,
  kind: 'Kind',
  seat: 'Seat',
  areaServed: 'Works for',
  countries: 'Country',
  since: 'Since',
  until: 'Until',
  languages: 'Languages',
  website: 'Website',
  by: (date) => `by ${date}`,
  inOurWords: 'Told in our own words.',
};
