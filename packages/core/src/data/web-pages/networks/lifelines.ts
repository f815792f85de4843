import { memberships } from './lifelines/memberships.js';
import { observations } from './lifelines/observations.js';

/** The records of the second layer about Lifelines. */
export const lifelinesWebPages = { memberships, observations };
