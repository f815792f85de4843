import { membershipRole, programKind, programStatus } from '@health-networks/core/labels/de';
import { baseWords } from '../../locales/de.js';
import type { ProgramListWords } from './words.js';

/** German words of the program list. */
export const words: ProgramListWords = {
  ...baseWords,
  labels: { membershipRole, programKind, programStatus },
  heading: (network) => `Programme: ${network}`,
  noPrograms: 'Keine Quelle nennt ein Programm.',
  kind: 'Art',
  allKinds: 'Alle Arten',
  filters: 'Programme filtern',
  count: (shown, total) => `${shown} von ${total} Programmen`,
  expandAll: 'Alle aufklappen',
  collapseAll: 'Alle zuklappen',
  parts: (count) => (count === 1 ? '1 Teil' : `${count} Teile`),
  partOf: 'Teil von',
  ledBy: 'Geleitet von',
  themes: 'Themen',
  period: 'Zeitraum',
  members: 'Mitglieder',
  website: 'Website',
};
