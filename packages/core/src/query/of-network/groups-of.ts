import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import { factMatcher } from '../../model/terms/terms.js';
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

/** Returns the groups of a network whose relation, or a broader one, has a fact. */
export const groupsWith = (index: DatasetIndex, networkId: string, fact: 'countsAsMember' | 'isServed'): Group[] => {
  const hasFact = factMatcher(index.dataset, 'group-relation', fact);
  return lookupsOf(index)
    .groupsByNetwork(networkId)
    .filter(({ relation }) => relation !== undefined && hasFact(relation));
};
