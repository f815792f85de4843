import {
  collection,
  linkKind,
  linkKindInverse,
  membershipRole,
  networkKind,
  organizationKind,
} from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { NetworkGraphMessages } from '../../network-graph/messages.js';

export const messages: NetworkGraphMessages = {
  ...baseMessages,
  labels: {
    collection,
    'link-kind': linkKind,
    'link-kind-inverse': linkKindInverse,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: (network) => `${network} ja sen verkosto`,
  headingAll: 'Verkostojen väliset yhteydet',
  hint: 'Nuolinäppäimet siirtyvät lähimpään organisaatioon siinä suunnassa, Page Down luettelon seuraavaan, ja Enter näyttää sen yhteydet.',
  choose: 'Valitse organisaatio, niin näet sen yhteydet.',
  count: (relations) => plural(relations, '# yhteys', '# yhteyttä'),
  close: 'Sulje',
  asRole: (role) => role,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${number(others)} muuta`,
  shown: (drawn, all) => `${number(drawn)}/${number(all)}`,
  group: (count, role) => `${role}: ${count}`,
  legend: {
    title: 'Merkkien selitykset',
    member: 'kuuluu',
    link: 'muu yhteistyö',
    sought: 'toivottu, ei vielä sovittu',
    crossing: 'yli rajan',
  },
  partners: 'Kumppanit',
  otherOrganizations: 'Muut organisaatiot',
  table: (relations) => plural(relations, 'Yksi yhteys taulukkona', 'Kaikki # yhteyttä taulukkona'),
  pages: {
    previous: 'Edellinen',
    next: 'Seuraava',
    range: (from, to, all) => `${number(from)}–${number(to)} / ${number(all)}`,
  },
  from: 'Keneltä',
  relation: 'Yhteys',
  to: 'Kenelle',
  when: 'Milloin',
  border: 'Yli rajan',
  source: 'Lähde',
};
