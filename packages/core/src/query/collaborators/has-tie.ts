import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/group.js';
import { isNarrowerTerm } from '../../model/terms.js';
import type { GroupTie } from '../../model/vocabularies/index.js';

/** Is a group related to its network in one of these ways, or a narrower one? */
export const hasTie = (dataset: Dataset, { tie }: Group, wanted: readonly GroupTie[]): boolean =>
  tie !== undefined && wanted.some((wider) => isNarrowerTerm(dataset, 'group-tie', tie, wider));
