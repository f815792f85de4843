import { concepts } from './finland-netherlands/concepts.js';
import { contactPoints } from './finland-netherlands/contact-points.js';
import { events } from './finland-netherlands/events.js';
import { goals } from './finland-netherlands/goals.js';
import { groups } from './finland-netherlands/groups.js';
import { links } from './finland-netherlands/links.js';
import { memberships } from './finland-netherlands/memberships.js';
import { networks } from './finland-netherlands/network.js';
import { statements } from './finland-netherlands/statements.js';

/** The records of the collaboration in health technology between Finland and the Netherlands. */
export const finlandNetherlands = {
  networks,
  memberships,
  contactPoints,
  concepts,
  goals,
  events,
  links,
  groups,
  statements,
};
