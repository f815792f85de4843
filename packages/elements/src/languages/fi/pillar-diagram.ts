import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Pilarit: ${network}`,
  parts: 'Sisältää',
  goals: 'Tavoitteet',
  programs: 'Ohjelmat',
};
