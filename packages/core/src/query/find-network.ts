import type { Dataset } from '../model/dataset.js';
import type { Network } from '../model/network.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/**
 * The network under this id.
 *
 * @example
 * findNetwork(index, 'health-hub-utrecht')?.alternateNames; // ['HHU']
 */
export const findNetwork = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'networks'>,
): Network | undefined => findIn(index, 'networks', id);
