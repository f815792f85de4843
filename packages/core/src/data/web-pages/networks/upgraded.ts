import { changeEvents } from './upgraded/change-events.js';
import { events } from './upgraded/events.js';
import { links } from './upgraded/links.js';
import { memberships } from './upgraded/memberships.js';
import { observations } from './upgraded/observations.js';
import { programs } from './upgraded/programs.js';

/** The records of the second layer about Upgraded. */
export const upgradedWebPages = { memberships, programs, events, links, observations, changeEvents };
