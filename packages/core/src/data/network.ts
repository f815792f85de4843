import type { Network } from '../model/types.generated.js';
import type { NetworkId } from './ids.js';
import { seedDataset } from './seed-dataset.js';

/**
 * Returns a documented network by its id; editors complete the ids.
 *
 * @example
 * network('health-hub-utrecht').alternateNames; // ['HHU']
 */
export const network = (id: NetworkId): Network => seedDataset.networks[id];
