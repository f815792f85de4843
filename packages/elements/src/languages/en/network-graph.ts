import { collection, linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/en';
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
  heading: (network) => `Links of ${network}`,
  headingAll: 'Networks and what joins them',
  hint: 'Arrow keys follow the links, Page Down goes on to the next party, Enter shows its links in words.',
  choose: 'Choose a party to read its links.',
  count: (links) => plural(links, '# link', '# links'),
  asRole: (role) => `${role} of`,
  says: (verb, names) => `${verb} ${names}`,
  more: (others) => `${others} more`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'What the signs mean',
    member: 'belongs to',
    link: 'link; the arrow shows from whom to whom',
    sought: 'sought, not yet there',
    crossing: 'crosses a border, between these countries',
    group: 'several members: opens',
  },
  table: 'All links in a table',
  from: 'From',
  relation: 'Link',
  to: 'To',
  when: 'When',
  border: 'Across a border',
  source: 'Source',
  crosses: (countries) => `across the border ${countries}`,
  sameCountry: 'no',
};
