import { baseWords } from '../../locales/de.js';
import type { PillarDiagramWords } from './words.js';

export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Säulen von ${network}`,
  noPillars: 'Keine Quelle nennt Säulen.',
};
