import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Pilarit: ${network}`,
  purpose: 'Tarkoitus',
  parts: 'Sisältää',
  goals: 'Tavoitteet',
  programs: 'Ohjelmat',
};
