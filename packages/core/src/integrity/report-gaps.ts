import { integrityFault } from '../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../model/issues/issue.js';
import type { Dataset, Quantity } from '../model/types.generated.js';
import { indexDataset } from '../query/index-dataset.js';
import { memberCountsOf, type MemberCount } from '../query/of-network/counts-of.js';

const name = 'stated-counts';

/** A source that states more members than the data name. An `info`, because the source may not name any others. */
export interface Gap extends Issue {
  /** The quantity that the source states. */
  readonly stated: Quantity;
  /** The number of members that the data name. */
  readonly named: number;
}

const gapOf = ({ observation: { id, subject, quantity: stated }, named, roles }: MemberCount): Gap => {
  const fault = integrityFault('members-short', 'add-named', { named, subject, roles: roles.join(', ') });
  return {
    ...issueAt(name, ['observations', id, 'quantity'], { severity: 'info', value: stated, ...fault }),
    stated,
    named,
  };
};

/**
 * Reports where sources state more members than the data name: for example, "over 30 partners" when only one is named.
 * Considers the observations of every property whose concept declares in `countsRoles` which roles it counts, and of
 * narrower properties. Not a rule of `checkDataset`, because a gap is not a fault: this is a list of data still to be
 * found. Gaps of one subject are grouped together, in dataset order.
 *
 * @example
 * reportGaps(dataset).map(({ stated, named }) => [stated.value, named]); // [[30, 27], [30, 23], …]
 */
export const reportGaps = (dataset: Dataset): Gap[] => {
  const index = indexDataset(dataset);
  const subjects = new Set(Object.values(dataset.observations).map(({ subject }) => subject));
  return [...subjects]
    .flatMap((id) => memberCountsOf<Dataset>(index, id))
    .filter(({ isShort }) => isShort)
    .map(gapOf);
};
