import { concepts } from './health-valley/concepts.js';
import { contactPoints } from './health-valley/contact-points.js';
import { events } from './health-valley/events.js';
import { goals } from './health-valley/goals.js';
import { groups } from './health-valley/groups.js';
import { links } from './health-valley/links.js';
import { memberships } from './health-valley/memberships.js';
import { networks } from './health-valley/network.js';
import { observations } from './health-valley/observations.js';
import { programs } from './health-valley/programs.js';
import { statements } from './health-valley/statements.js';

/** The records of Health Valley. */
export const healthValley = {
  networks,
  memberships,
  contactPoints,
  concepts,
  goals,
  programs,
  events,
  links,
  groups,
  observations,
  statements,
};
