import { baseMessages } from './base.js';
import type { PillarDiagramMessages } from '../../pillar-diagram/messages.js';

export const messages: PillarDiagramMessages = {
  ...baseMessages,
  heading: (network) => `Pijlers van ${network}`,
  purpose: 'Doel',
  parts: 'Omvat',
  goals: 'Doelen',
  programs: 'Programma’s',
};
