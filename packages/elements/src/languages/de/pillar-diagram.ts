import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Säulen: ${network}`,
  purpose: 'Ziel',
  parts: 'Umfasst',
  goals: 'Ziele',
  programs: 'Programme',
};
