import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import { narrowerTester } from '../../model/terms/terms.js';
import type { GroupTie } from '../../model/vocabularies/index.js';

/** Returns a predicate: has a group one of these ties to its network, or a narrower one? */
export const tieTester = (dataset: Dataset, wanted: readonly GroupTie[]): ((group: Group) => boolean) => {
  const isWanted = narrowerTester(dataset, 'group-tie', wanted);
  return ({ tie }) => tie !== undefined && isWanted(tie);
};
