import { conceptScheme } from '@health-networks/core/labels/de';
import { baseMessages } from './base.js';
import type { LifeCircleMessages } from '../../life-circle/messages.js';

export const messages: LifeCircleMessages = {
  ...baseMessages,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Lebenskreis: ${network}`,
  goal: (date) => (date === undefined ? 'Ziel' : `Ziel bis ${date}`),
  parts: 'Umfasst',
  goals: 'Ziele',
  programs: 'Programme',
};
