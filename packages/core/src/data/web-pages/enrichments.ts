import { changeEvents } from './enrichments/change-events.js';
import { events } from './enrichments/events.js';
import { memberships } from './enrichments/memberships.js';
import { networks } from './enrichments/networks.js';
import { observations } from './enrichments/observations.js';
import { organizations } from './enrichments/organizations.js';
import { places } from './enrichments/places.js';
import { programs } from './enrichments/programs.js';

/** What the second layer adds to records of the documents. */
export const enrichments = {
  places,
  organizations,
  networks,
  memberships,
  programs,
  events,
  observations,
  changeEvents,
};
