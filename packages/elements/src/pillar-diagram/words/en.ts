import { baseWords } from '../../locales/en.js';
import type { PillarDiagramWords } from './words.js';

export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pillars of ${network}`,
  noPillars: 'No source names pillars.',
};
