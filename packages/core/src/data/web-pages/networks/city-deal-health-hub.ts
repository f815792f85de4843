import { changeEvents } from './city-deal-health-hub/change-events.js';
import { concepts } from './city-deal-health-hub/concepts.js';
import { events } from './city-deal-health-hub/events.js';
import { memberships } from './city-deal-health-hub/memberships.js';
import { observations } from './city-deal-health-hub/observations.js';
import { statements } from './city-deal-health-hub/statements.js';

/** The records of the second layer about the City Deal Health Hub. */
export const cityDealHealthHubWebPages = { memberships, concepts, events, observations, statements, changeEvents };
