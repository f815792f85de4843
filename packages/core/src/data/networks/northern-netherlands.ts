import { concepts } from './northern-netherlands/concepts.js';
import { goals } from './northern-netherlands/goals.js';
import { groups } from './northern-netherlands/groups.js';
import { links } from './northern-netherlands/links.js';
import { memberships } from './northern-netherlands/memberships.js';
import { networks } from './northern-netherlands/network.js';
import { observations } from './northern-netherlands/observations.js';
import { programs } from './northern-netherlands/programs.js';
import { statements } from './northern-netherlands/statements.js';

/** The records of the health sector in the Northern Netherlands. */
export const northernNetherlands = {
  networks,
  memberships,
  concepts,
  goals,
  programs,
  links,
  groups,
  observations,
  statements,
};
