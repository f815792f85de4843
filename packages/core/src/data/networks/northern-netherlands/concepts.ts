import { actorGroups } from './actor-groups.js';
import { themes } from './themes.js';

/** Every term by which the page describes the ecosystem. */
export const concepts = { ...themes, ...actorGroups };
