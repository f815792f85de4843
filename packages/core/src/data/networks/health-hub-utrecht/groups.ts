import { actorGroups } from './actor-groups.js';
import { coveredGroups } from './covered-groups.js';
import { targetGroups } from './target-groups.js';
import { transitionEcosystem } from './transition-ecosystem.js';

/** All parties that the texts on Health Hub Utrecht mention without naming them. */
export const groups = { ...coveredGroups, ...actorGroups, ...transitionEcosystem, ...targetGroups };
