import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the groups of a network: parties that texts mention without naming them. In dataset order.
 *
 * @example
 * groupsOf(index, 'htric').map(({ name }) => name.en); // ['Companies', 'Government', 'Other knowledge institutions']
 */
export const groupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => [...lookupsOf(index).groupsByNetwork(networkId)];
