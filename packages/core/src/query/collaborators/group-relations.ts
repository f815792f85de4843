import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import type { GroupRelation } from '../../model/vocabularies/index.js';

/** The relations of groups that are members of a network; groups that a network serves or invites are not members. */
export const relationsOfMembers: readonly GroupRelation[] = ['covers', 'brings-together'];

/** The relations of groups for which a network works; `invites` does not count. */
export const servedGroupRelations: readonly GroupRelation[] = [...relationsOfMembers, 'serves'];

/** Returns a predicate that tests whether a group has one of these relations, or a narrower one, to its network. */
export const relationMatcher = (dataset: Dataset, wanted: readonly GroupRelation[]): ((group: Group) => boolean) => {
  const isWanted = narrowerMatcher(dataset, 'group-relation', wanted);
  return ({ relation }) => relation !== undefined && isWanted(relation);
};
