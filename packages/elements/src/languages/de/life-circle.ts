import { conceptScheme } from '@health-networks/core/labels/de';
import { baseWords } from './base.js';
import type { LifeCircleWords } from '../../life-circle/messages.js';

/** German words of the circle of life. */
export const words: LifeCircleWords = {
  ...baseWords,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Kreis des Lebens: ${network}`,
  noStages: 'Keine Quelle nennt Lebensphasen.',
  goal: (date) => (date === undefined ? 'Ziel' : `Ziel für ${date}`),
  parts: 'Umfasst',
  programs: 'Zugehörige Programme',
};
