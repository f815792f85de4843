import {
  collection,
  linkKind,
  linkKindInverse,
  membershipRole,
  networkKind,
  organizationKind,
} from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { NetworkGraphMessages } from '../../network-graph/messages.js';

export const messages: NetworkGraphMessages = {
  ...baseMessages,
  labels: {
    collection: {
      ...collection,
      organizations: ['organisation', 'organisations'],
      programs: ['programme', 'programmes'],
    },
    'link-kind': linkKind,
    'link-kind-inverse': linkKindInverse,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: (network) => `The network around ${network}`,
  headingAll: 'How the networks are connected',
  hint: 'Arrow keys move to the next organisation in that direction, Page Down to the next one in the list, Enter shows its relations.',
  choose: 'Select an organisation to see whom it works with.',
  count: (relations) => plural(relations, 'one relation', '# relations'),
  close: 'Close',
  asRole: (role) => `${role} of`,
  says: (verb, names) => `${verb} ${names}`,
  more: (others) => `${number(others)} more`,
  shown: (drawn, all) => `${number(drawn)} of ${number(all)}`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Key',
    member: 'belongs to',
    link: 'another kind of cooperation',
    sought: 'hoped for, not yet agreed',
    crossing: 'across a border',
  },
  partners: 'Partners',
  otherOrganizations: 'Other organisations',
  table: (relations) => plural(relations, 'One relation, as a table', 'All # relations, as a table'),
  pages: {
    previous: 'Previous',
    next: 'Next',
    range: (from, to, all) => `${number(from)}–${number(to)} of ${number(all)}`,
  },
  from: 'From',
  relation: 'Relation',
  to: 'To',
  when: 'When',
  border: 'Across a border',
  source: 'Source',
};
