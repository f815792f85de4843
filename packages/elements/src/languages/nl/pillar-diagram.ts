import { baseWords } from './base.js';
import type { PillarDiagramWords } from '../../pillar-diagram/messages.js';

/** Dutch words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pijlers van ${network}`,
  noPillars: 'Geen bron noemt pijlers.',
  parts: 'Omvat',
  programs: 'Bijbehorende programma’s',
};
