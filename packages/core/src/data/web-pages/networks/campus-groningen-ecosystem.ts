import { changeEvents } from './campus-groningen-ecosystem/change-events.js';
import { memberships } from './campus-groningen-ecosystem/memberships.js';
import { observations } from './campus-groningen-ecosystem/observations.js';

/** The records of the second layer about Campus Groningen. */
export const campusGroningenEcosystemWebPages = { memberships, observations, changeEvents };
