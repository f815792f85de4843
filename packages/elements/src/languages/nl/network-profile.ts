import { goalKind, networkKind } from '@health-networks/core/labels/nl';
import { baseMessages } from './base.js';
import type { NetworkProfileMessages } from '../../network-profile/messages.js';

export const messages: NetworkProfileMessages = {
  ...baseMessages,
  labels: { 'network-kind': networkKind, 'goal-kind': goalKind },
  sections: {
    figures: 'Kerncijfers',
    pillars: 'Pijlers',
    'life-circle': 'Levenscirkel',
    goals: 'Doelen',
    programs: 'Programma’s',
    partners: 'Partners',
    map: 'Locaties',
    links: 'Relaties',
    events: 'Evenementen',
    statements: 'Wat mensen zeggen',
    contacts: 'Contact',
    sources: 'Bronnen',
  },
  onThisPage: 'Op deze pagina',
  otherNames: 'Ook bekend als',
  kind: 'Soort',
  seat: 'Gevestigd in',
  areaServed: 'Werkgebied',
  countries: (count) => (count === 1 ? 'Land' : 'Landen'),
  since: 'Sinds',
  until: 'Tot',
  languages: (count) => (count === 1 ? 'Taal' : 'Talen'),
  website: 'Website',
  by: (date) => `Uiterlijk ${date}`,
  inOurWords: 'Samengevat, geen citaten.',
};
