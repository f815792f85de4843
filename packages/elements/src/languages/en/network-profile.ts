import { goalKind, networkKind } from '@health-networks/core/labels/en';
import { baseMessages } from './base.js';
import type { NetworkProfileMessages } from '../../network-profile/messages.js';

export const messages: NetworkProfileMessages = {
  ...baseMessages,
  labels: { 'network-kind': networkKind, 'goal-kind': goalKind },
  sections: {
    figures: 'Key figures',
    pillars: 'Pillars',
    'life-circle': 'Circle of life',
    goals: 'Goals',
    programs: 'Programmes',
    partners: 'Partners',
    map: 'Places',
    links: 'Ties',
    events: 'Events',
    statements: 'What people say',
    contacts: 'Contact',
    sources: 'Sources',
  },
  onThisPage: 'On this page',
  otherNames: 'Also known as',
  kind: 'Type',
  seat: 'Based in',
  areaServed: 'Area served',
  countries: (count) => (count === 1 ? 'Country' : 'Countries'),
  since: 'Since',
  until: 'Until',
  languages: (count) => (count === 1 ? 'Language' : 'Languages'),
  website: 'Website',
  by: (date) => `By ${date}`,
  inOurWords: 'Summarised, not quoted.',
};
