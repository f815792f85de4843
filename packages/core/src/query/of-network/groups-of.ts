import { factMatcher } from '../../model/terms/terms.js';
import type { Dataset, Group } from '../../model/types.generated.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';

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

/**
 * Returns the groups whose members belong to a network: those that it covers, not those that it only brings together,
 * invites or serves. A declared relation counts as the broader one. In dataset order.
 *
 * @example
 * memberGroupsOf(index, 'euregionaal-forum-ggz').map(({ name }) => name.en);
 * // ['Dutch and German care institutions and other care providers', 'Dutch and German insurers']
 */
export const memberGroupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => {
  const isOfMembers = factMatcher(index.dataset, 'group-relation', 'countsAsMember');
  return groupsOf(index, networkId).filter(({ relation = '' }) => isOfMembers(relation));
};

/**
 * Returns the groups for which a network works: all but those that it only invites. A declared relation counts as the
 * broader one. In dataset order.
 *
 * @example
 * servedGroupsOf(index, 'euregionaal-forum-ggz').length; // 2
 */
export const servedGroupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => {
  const isServed = factMatcher(index.dataset, 'group-relation', 'isServed');
  return groupsOf(index, networkId).filter(({ relation = '' }) => isServed(relation));
};
