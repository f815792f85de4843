import { networkKind } from '@health-networks/core/labels/de';
import { baseWords } from '../../locales/de.js';
import type { NetworkProfileWords } from './words.js';

/** German words of the network profile. */
export const words: NetworkProfileWords = {
  ...baseWords,
  labels: { networkKind },
  sections: {
    figures: 'Kennzahlen',
    pillars: 'Säulen',
    'life-circle': 'Der Kreis des Lebens',
    goals: 'Ziele',
    programs: 'Programme',
    partners: 'Beteiligte',
    map: 'Orte',
    links: 'Verbindungen',
    events: 'Veranstaltungen',
    statements: 'Stimmen',
    contacts: 'Kontakt',
    sources: 'Woher das stammt',
  },
  alsoCalled: (names) => `Auch bekannt als ${names}`,
  kind: 'Art',
  seat: 'Sitz',
  areaServed: 'Tätig für',
  countries: 'Land',
  since: 'Seit',
  until: 'Bis',
  languages: 'Sprachen',
  website: 'Website',
  by: (date) => `bis ${date}`,
  inOurWords: 'In unseren eigenen Worten wiedergegeben.',
};
