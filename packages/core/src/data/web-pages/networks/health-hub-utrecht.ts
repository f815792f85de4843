import { changeEvents } from './health-hub-utrecht/change-events.js';
import { events } from './health-hub-utrecht/events.js';
import { foundingPartners } from './health-hub-utrecht/founding-partners.js';
import { goals } from './health-hub-utrecht/goals.js';
import { links } from './health-hub-utrecht/links.js';
import { memberships } from './health-hub-utrecht/memberships.js';
import { observations } from './health-hub-utrecht/observations.js';
import { programs } from './health-hub-utrecht/programs.js';

/** The records of the second layer about Health Hub Utrecht. */
export const healthHubUtrechtWebPages = {
  memberships: { ...foundingPartners, ...memberships },
  goals,
  programs,
  events,
  links,
  observations,
  changeEvents,
};
