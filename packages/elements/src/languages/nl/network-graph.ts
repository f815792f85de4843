import {
  collection,
  linkKind,
  linkKindInverse,
  membershipRole,
  networkKind,
  organizationKind,
} from '@health-networks/core/labels/nl';
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
  heading: (network) => `Het netwerk rond ${network}`,
  headingAll: 'Relaties tussen de netwerken',
  hint: 'Met de pijltjestoetsen gaat u naar de volgende organisatie in die richting, met Page Down naar de volgende in de lijst, Enter toont haar relaties.',
  choose: 'Kies een organisatie om te zien met wie ze samenwerkt.',
  count: (relations) => plural(relations, '# relatie', '# relaties'),
  close: 'Sluiten',
  asRole: (role) => `${role} van`,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${number(others)} andere`,
  shown: (drawn, all) => `${number(drawn)} van ${number(all)}`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Legenda',
    member: 'hoort bij',
    link: 'andere samenwerking',
    sought: 'gewenst, nog niet afgesproken',
    crossing: 'over de grens',
  },
  partners: 'Partners',
  otherOrganizations: 'Andere organisaties',
  table: (relations) => plural(relations, 'Eén relatie, als tabel', 'Alle # relaties, als tabel'),
  pages: {
    previous: 'Vorige',
    next: 'Volgende',
    range: (from, to, all) => `${number(from)}–${number(to)} van ${number(all)}`,
  },
  from: 'Van',
  relation: 'Relatie',
  to: 'Met',
  when: 'Wanneer',
  border: 'Over de grens',
  source: 'Bron',
};
