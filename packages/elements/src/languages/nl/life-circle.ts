import { conceptScheme } from '@health-networks/core/labels/nl';
import { baseMessages } from './base.js';
import type { LifeCircleMessages } from '../../life-circle/messages.js';

export const messages: LifeCircleMessages = {
  ...baseMessages,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Levenscirkel van ${network}`,
  goal: (date) => (date === undefined ? 'Doel' : `Doel voor ${date}`),
  parts: 'Omvat',
  goals: 'Doelen',
  programs: 'Programma’s',
};
