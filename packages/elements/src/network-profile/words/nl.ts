import { networkKind } from '@health-networks/core/labels/nl';
import { baseWords } from '../../locales/nl.js';
import type { NetworkProfileWords } from './words.js';

/** Dutch words of the network profile. */
export const words: NetworkProfileWords = {
  ...baseWords,
  labels: { networkKind },
  sections: {
    figures: 'Kerncijfers',
    pillars: 'Pijlers',
    'life-circle': 'De cirkel van het leven',
    goals: 'Doelen',
    programs: 'Programma’s',
    partners: 'Aangesloten organisaties',
    map: 'Plaatsen',
    links: 'Verbindingen',
    events: 'Bijeenkomsten',
    statements: 'Wat mensen zeggen',
    contacts: 'Contactpersonen',
    sources: 'Waar dit vandaan komt',
  },
  alsoCalled: (names) => `Ook bekend als ${names}`,
  kind: 'Soort',
  seat: 'Zetel',
  areaServed: 'Werkt voor',
  countries: 'Land',
  since: 'Sinds',
  until: 'Tot',
  languages: 'Talen',
  website: 'Website',
  by: (date) => `uiterlijk ${date}`,
  inOurWords: 'In onze eigen woorden verteld.',
};
