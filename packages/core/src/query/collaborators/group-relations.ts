import { narrowerTester } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import type { GroupRelation } from '../../model/vocabularies/index.js';

/** Relations of groups that are members; groups that a network serves or invites are not. */
export const relationsOfMembers: readonly GroupRelation[] = ['covers', 'brings-together'];

/** Relations of groups for which a network works; `invites` is none of them. */
export const relationsOfWork: readonly GroupRelation[] = [...relationsOfMembers, 'serves'];

/** Returns a predicate: has a group one of these relations to its network, or a narrower one? */
export const relationTester = (dataset: Dataset, wanted: readonly GroupRelation[]): ((group: Group) => boolean) => {
  const isWanted = narrowerTester(dataset, 'group-relation', wanted);
  return ({ relation }) => relation !== undefined && isWanted(relation);
};
