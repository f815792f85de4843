import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Programme von ${network}`,
  kind: 'Art',
  allKinds: 'Alle Arten',
  filters: 'Programme filtern',
  count: (shown, total) => `${number(shown)} von ${plural(total, '# Programm', '# Programmen')}`,
  expandAll: 'Alle Teile anzeigen',
  collapseAll: 'Alle Teile ausblenden',
  more: (count) => plural(count, '# weiteres Programm', '# weitere Programme'),
  details: 'Mehr dazu',
  parts: (count) => plural(count, '# Teil', '# Teile'),
  includes: 'Teile',
  also: 'Außerdem:',
  otherPrograms: 'Weitere Programme',
  partOf: 'Teil von',
  ledBy: 'Leitung',
  proposedBy: 'Vorgeschlagen von',
  fundedBy: 'Finanzierung',
  themes: (count) => (count === 1 ? 'Thema' : 'Themen'),
  members: 'Partner',
};
