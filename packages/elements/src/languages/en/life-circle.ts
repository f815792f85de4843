import { conceptScheme } from '@health-networks/core/labels/en';
import { baseMessages } from './base.js';
import type { LifeCircleMessages } from '../../life-circle/messages.js';

export const messages: LifeCircleMessages = {
  ...baseMessages,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Circle of life: ${network}`,
  goal: (date) => (date === undefined ? 'Goal' : `Goal for ${date}`),
  parts: 'Includes',
  goals: 'Goals',
  programs: 'Programmes',
};
