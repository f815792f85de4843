import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Programs of ${network}`,
  kind: 'Kind',
  allKinds: 'All kinds',
  filters: 'Filter programs',
  count: (shown, total) => `${number(shown)} of ${plural(total, '# program', '# programs')}`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  parts: (count) => plural(count, '# part', '# parts'),
  partOf: 'Part of',
  ledBy: 'Led by',
  proposedBy: 'Proposed by',
  fundedBy: 'Funded by',
  themes: 'Themes',
  period: 'Period',
  members: 'Members',
  website: 'Website',
};
