import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Pillars of ${network}`,
  purpose: 'Purpose',
  parts: 'Includes',
  goals: 'Goals',
  programs: 'Programmes',
};
