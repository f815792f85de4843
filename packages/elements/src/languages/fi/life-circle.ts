import { conceptScheme } from '@health-networks/core/labels/fi';
import { baseMessages } from './base.js';
import type { LifeCircleMessages } from '../../life-circle/messages.js';

export const messages: LifeCircleMessages = {
  ...baseMessages,
  labels: { 'concept-scheme': conceptScheme },
  heading: (network) => `Elämänkaari: ${network}`,
  goal: (date) => (date === undefined ? 'Tavoite' : `Tavoite: ${date}`),
  parts: 'Sisältää',
  goals: 'Tavoitteet',
  programs: 'Ohjelmat',
};
