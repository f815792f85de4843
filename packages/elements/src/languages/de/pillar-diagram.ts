import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

/** German words of the pillar diagram. */
export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Säulen: ${network}`,
  noPillars: 'Keine Quelle nennt Säulen.',
  parts: 'Umfasst',
  programs: 'Zugehörige Programme',
};
