import { baseWords } from './base.js';
import type { PillarDiagramWords } from '../../pillar-diagram/messages.js';

/** German words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Säulen: ${network}`,
  noPillars: 'Keine Quelle nennt Säulen.',
  parts: 'Umfasst',
  programs: 'Zugehörige Programme',
};
