import { changeEvents } from './health-hub-roden/change-events.js';
import { memberships } from './health-hub-roden/memberships.js';
import { networks } from './health-hub-roden/networks.js';
import { observations } from './health-hub-roden/observations.js';

/** The records of the second layer about Health Hub Roden. */
export const healthHubRodenWebPages = { networks, memberships, observations, changeEvents };
