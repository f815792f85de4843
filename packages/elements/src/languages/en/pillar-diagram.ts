import { baseWords } from './base.js';
import type { PillarDiagramWords } from '../../pillar-diagram/messages.js';

/** English words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pillars of ${network}`,
  noPillars: 'No source names pillars.',
  parts: 'Includes',
  programs: 'Related programs',
};
