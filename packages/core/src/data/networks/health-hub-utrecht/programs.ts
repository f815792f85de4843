import { academy } from './academy.js';
import { coalitions } from './coalitions.js';
import { transitionPrograms } from './transition-programs.js';

/** All programs of Health Hub Utrecht that have a name of their own. */
export const programs = { ...coalitions, ...academy, ...transitionPrograms };
