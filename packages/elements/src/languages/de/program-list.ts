import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Programme: ${network}`,
  kind: 'Art',
  allKinds: 'Alle Arten',
  filters: 'Programme filtern',
  count: (shown, total) => `${number(shown)} von ${plural(total, '# Programm', '# Programmen')}`,
  expandAll: 'Alle aufklappen',
  collapseAll: 'Alle zuklappen',
  parts: (count) => plural(count, '# Teil', '# Teile'),
  partOf: 'Teil von',
  ledBy: 'Geleitet von',
  proposedBy: 'Vorgeschlagen von',
  fundedBy: 'Finanziert von',
  themes: 'Themen',
  period: 'Zeitraum',
  members: 'Mitglieder',
  website: 'Website',
};
