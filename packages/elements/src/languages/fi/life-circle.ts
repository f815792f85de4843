import { conceptScheme } from '@health-networks/core/labels/fi';
import { baseWords } from './base.js';
import type { LifeCircleWords } from '../../life-circle/messages.js';

/** Finnish words of the circle of life. */
export const words: LifeCircleWords = {
  ...baseWords,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Elämän kehä: ${network}`,
  noStages: 'Mikään lähde ei nimeä elämänvaiheita.',
  goal: (date) => (date === undefined ? 'Tavoite' : `Tavoite: ${date}`),
  parts: 'Sisältää',
  programs: 'Aiheeseen liittyvät ohjelmat',
};
