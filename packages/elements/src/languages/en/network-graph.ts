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
  headingAll: 'Ties between the networks',
  hint: 'Arrow keys follow the ties, Page Down goes to the next organisation, Enter shows its ties.',
  choose: 'Select an organisation to see its ties.',
  count: (relations) => plural(relations, '# tie', '# ties'),
  rest: (relations) => plural(relations, '# more tie in the table', '# more ties in the table'),
  close: 'Close',
  asRole: (role) => `${role} of`,
  says: (verb, names) => `${verb} ${names}`,
  more: (others) => `${number(others)} more`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Key',
    member: 'belongs to',
    link: 'other tie',
    sought: 'hoped for, not yet agreed',
    crossing: 'across a border',
  },
  table: 'As a table',
  pages: {
    previous: 'Previous',
    next: 'Next',
    range: (from, to, all) => `${number(from)}–${number(to)} of ${number(all)}`,
  },
  from: 'From',
  relation: 'Tie',
  to: 'To',
  when: 'When',
  border: 'Across a border',
  source: 'Source',
};
