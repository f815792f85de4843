import { baseWords } from './base.js';
import type { PillarDiagramWords } from '../../pillar-diagram/messages.js';

/** Finnish words of the pillar diagram. */
export const words: PillarDiagramWords = {
  ...baseWords,
  heading: (network) => `Pilarit: ${network}`,
  noPillars: 'Mikään lähde ei nimeä pilareita.',
  parts: 'Sisältää',
  programs: 'Aiheeseen liittyvät ohjelmat',
};
