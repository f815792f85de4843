import { memberships } from './lifelines/memberships.js';
import { observations } from './lifelines/observations.js';

/** What the second layer says about Lifelines. */
export const lifelinesWebPages = { memberships, observations };
