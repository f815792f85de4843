import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/nl';
import { baseMessages, number, plural } from './base.js';
import type { ProgramListMessages } from '../../program-list/messages.js';

export const messages: ProgramListMessages = {
  ...baseMessages,
  labels: { 'membership-role': membershipRole, 'program-kind': programKind, 'program-status': programStatus },
  heading: (network) => `Programma’s van ${network}`,
  kind: 'Soort',
  allKinds: 'Alle soorten',
  filters: 'Programma’s filteren',
  count: (shown, total) => `${number(shown)} van ${plural(total, '# programma', '# programma’s')}`,
  expandAll: 'Toon alle onderdelen',
  collapseAll: 'Verberg onderdelen',
  more: (count) => plural(count, 'Nog # programma', 'Nog # programma’s'),
  details: 'Meer informatie',
  parts: (count) => plural(count, '# onderdeel', '# onderdelen'),
  includes: 'Onderdelen',
  also: 'Verder:',
  otherPrograms: 'Overige programma’s',
  partOf: 'Onderdeel van',
  ledBy: 'Trekker',
  proposedBy: 'Voorgesteld door',
  fundedBy: 'Gefinancierd door',
  themes: (count) => (count === 1 ? 'Thema' : 'Thema’s'),
  members: 'Partners',
};
