import { baseWords } from '../../locales/en.js';
import type { PillarDiagramWords } from './words.js';

/** English words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pillars of ${network}`,
  noPillars: 'No source names pillars.',
  parts: 'Includes',
  programs: 'Related programs',
};
