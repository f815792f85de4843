import { collection, linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/nl';
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
  heading: (network) => `Verbanden van ${network}`,
  headingAll: 'De netwerken en wat ze verbindt',
  hint: 'Met de pijltjestoetsen volgt u de verbanden, Page Down gaat naar de volgende partij, Enter toont haar verbanden in woorden.',
  choose: 'Kies een partij om haar verbanden te lezen.',
  count: (links) => plural(links, '# verband', '# verbanden'),
  asRole: (role) => `${role} van`,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${others} andere`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Wat de tekens betekenen',
    member: 'hoort bij',
    link: 'verband; de pijl wijst van wie naar wie',
    sought: 'gezocht, nog niet tot stand gekomen',
    crossing: 'over een grens, tussen deze landen',
    group: 'meerdere leden samen: klapt open',
  },
  table: 'Alle verbanden in een tabel',
  from: 'Van',
  relation: 'Verband',
  to: 'Naar',
  when: 'Wanneer',
  border: 'Over een grens',
  source: 'Bron',
  crosses: (countries) => `over de grens ${countries}`,
  sameCountry: 'nee',
};
