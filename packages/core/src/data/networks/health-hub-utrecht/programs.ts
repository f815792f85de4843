import { academy } from './academy.js';
import { coalitions } from './coalitions.js';
import { transitionPrograms } from './transition-programs.js';

/** All that Health Hub Utrecht does under a name of its own. */
export const programs = { ...coalitions, ...academy, ...transitionPrograms };
