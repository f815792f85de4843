import { goalKind, networkKind } from '@health-networks/core/labels/fi';
import { baseMessages } from './base.js';
import type { NetworkProfileMessages } from '../../network-profile/messages.js';

export const messages: NetworkProfileMessages = {
  ...baseMessages,
  labels: { 'network-kind': networkKind, 'goal-kind': goalKind },
  sections: {
    figures: 'Avainluvut',
    pillars: 'Pilarit',
    'life-circle': 'Elämänkaari',
    goals: 'Tavoitteet',
    programs: 'Ohjelmat',
    partners: 'Kumppanit',
    map: 'Paikat',
    links: 'Yhteydet',
    events: 'Tapahtumat',
    statements: 'Mitä ihmiset sanovat',
    contacts: 'Yhteystiedot',
    sources: 'Lähteet',
  },
  onThisPage: 'Tällä sivulla',
  otherNames: 'Tunnetaan myös nimellä',
  kind: 'Tyyppi',
  seat: 'Kotipaikka',
  areaServed: 'Toiminta-alue',
  countries: (count) => (count === 1 ? 'Maa' : 'Maat'),
  since: 'Alkaen',
  until: 'Päättynyt',
  languages: (count) => (count === 1 ? 'Kieli' : 'Kielet'),
  website: 'Verkkosivusto',
  by: (date) => `Tavoiteaika: ${date}`,
  inOurWords: 'Tiivistelmiä, ei suoria lainauksia.',
};
