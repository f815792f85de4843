import { goalKind, networkKind } from '@health-networks/core/labels/de';
import { baseMessages } from './base.js';
import type { NetworkProfileMessages } from '../../network-profile/messages.js';

export const messages: NetworkProfileMessages = {
  ...baseMessages,
  labels: { 'network-kind': networkKind, 'goal-kind': goalKind },
  sections: {
    figures: 'Kennzahlen',
    pillars: 'Säulen',
    'life-circle': 'Lebenskreis',
    goals: 'Ziele',
    programs: 'Programme',
    partners: 'Partner',
    map: 'Orte',
    links: 'Verbindungen',
    events: 'Veranstaltungen',
    statements: 'Stimmen',
    contacts: 'Kontakt',
    sources: 'Quellen',
  },
  onThisPage: 'Auf dieser Seite',
  otherNames: 'Auch bekannt als',
  kind: 'Art',
  seat: 'Sitz',
  areaServed: 'Tätig für',
  countries: (count) => (count === 1 ? 'Land' : 'Länder'),
  since: 'Seit',
  until: 'Bis',
  languages: (count) => (count === 1 ? 'Sprache' : 'Sprachen'),
  website: 'Website',
  by: (date) => `Bis ${date}`,
  inOurWords: 'Zusammengefasst, keine Zitate.',
};
