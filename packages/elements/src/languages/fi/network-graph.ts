import { collection, linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/fi';
import { baseMessages, plural } from './base.js';
import type { NetworkGraphMessages } from '../../network-graph/messages.js';

export const messages: NetworkGraphMessages = {
  ...baseMessages,
  labels: {
    collection,
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: (network) => `Yhteydet: ${network}`,
  headingAll: 'Verkostot ja mikä niitä yhdistää',
  hint: 'Nuolinäppäimet seuraavat yhteyksiä, Page Down siirtyy seuraavaan osapuoleen ja Enter näyttää sen yhteydet sanoin.',
  choose: 'Valitse osapuoli, niin näet sen yhteydet.',
  count: (links) => plural(links, '# yhteys', '# yhteyttä'),
  asRole: (role) => role,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${others} muuta`,
  group: (count, role) => `${role}: ${count}`,
  legend: {
    title: 'Merkkien selitykset',
    member: 'kuuluu',
    link: 'yhteys; nuoli osoittaa suunnan',
    sought: 'toivottu, ei vielä toteutunut',
    crossing: 'ylittää rajan näiden maiden välillä',
    group: 'useita jäseniä: avautuu',
  },
  table: 'Kaikki yhteydet taulukkona',
  from: 'Keneltä',
  relation: 'Yhteys',
  to: 'Kenelle',
  when: 'Milloin',
  border: 'Yli rajan',
  source: 'Lähde',
  crosses: (countries) => `yli rajan ${countries}`,
  sameCountry: 'ei',
};
