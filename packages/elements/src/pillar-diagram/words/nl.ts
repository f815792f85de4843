import { baseWords } from '../../locales/nl.js';
import type { PillarDiagramWords } from './words.js';

/** Dutch words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pijlers van ${network}`,
  noPillars: 'Geen bron noemt pijlers.',
  parts: 'Omvat',
  programs: 'Bijbehorende programma’s',
};
