import type { Dataset } from '../../model/dataset.js';
import type { Network } from '../../model/records/network.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the network with this id.
 *
 * @example
 * findNetwork(index, 'health-hub-utrecht')?.alternateNames; // ['HHU']
 */
export const findNetwork = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks', I>,
): Network | undefined => findIn(index, 'networks', id);
