import { events } from './gesundheitsregion-koelnbonn/events.js';
import { founders } from './gesundheitsregion-koelnbonn/founders.js';
import { memberships } from './gesundheitsregion-koelnbonn/memberships.js';
import { observations } from './gesundheitsregion-koelnbonn/observations.js';

/** The records of the second layer about the Gesundheitsregion KölnBonn. */
export const gesundheitsregionKoelnbonnWebPages = {
  memberships: { ...founders, ...memberships },
  events,
  observations,
};
