import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Programmes of ${network}`,
  kind: 'Type',
  allKinds: 'All types',
  filters: 'Filter programmes',
  count: (shown, total) => `${number(shown)} of ${plural(total, '# programme', '# programmes')}`,
  expandAll: 'Show all parts',
  collapseAll: 'Hide all parts',
  more: (count) => plural(count, '# more programme', '# more programmes'),
  details: 'Read more',
  parts: (count) => plural(count, '# part', '# parts'),
  includes: 'Includes',
  also: 'Also:',
  otherPrograms: 'Other programmes',
  partOf: 'Part of',
  ledBy: 'Led by',
  proposedBy: 'Proposed by',
  fundedBy: 'Funded by',
  themes: (count) => (count === 1 ? 'Theme' : 'Themes'),
  members: 'Partners',
};
