import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import { factMatcher } from '../../model/terms/terms.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { groupsOf } from './groups-of.js';

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
