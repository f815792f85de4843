import { concepts } from './health-hub-utrecht/concepts.js';
import { contactPoints } from './health-hub-utrecht/contact-points.js';
import { goals } from './health-hub-utrecht/goals.js';
import { groups } from './health-hub-utrecht/groups.js';
import { links } from './health-hub-utrecht/links.js';
import { memberships } from './health-hub-utrecht/memberships.js';
import { networks } from './health-hub-utrecht/network.js';
import { observations } from './health-hub-utrecht/observations.js';
import { programs } from './health-hub-utrecht/programs.js';
import { statements } from './health-hub-utrecht/statements.js';

/** The records of Health Hub Utrecht. */
export const healthHubUtrecht = {
  networks,
  memberships,
  contactPoints,
  concepts,
  goals,
  programs,
  links,
  groups,
  observations,
  statements,
};
