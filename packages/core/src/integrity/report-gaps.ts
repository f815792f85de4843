import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';
import type { Quantity } from '../model/values/quantity.js';
import { indexDataset } from '../query/index-dataset.js';
import { memberCountsOf, type MemberCount } from '../query/of-network/member-counts-of.js';
import { integrityFault } from '../model/issues/integrity-fault.js';

const name = 'stated-counts';

/** A source states more members than the data name. An `info`: the source may well name no more. */
export interface Gap extends Issue {
  /** The figure of the source. */
  readonly stated: Quantity;
  /** How many of them the data name. */
  readonly named: number;
}

const gapOf = ({ observation: { id, subject, quantity: stated }, named, roles }: MemberCount): Gap => {
  const said = integrityFault('members-short', 'add-named', { named, subject, roles: roles.join(', ') });
  return {
    ...issueAt(name, ['observations', id, 'quantity'], { severity: 'info', value: stated, ...said }),
    stated,
    named,
  };
};

/**
 * Where sources state more members than the data name: "over 30 partners" stated, one named. Looks at the figures of
 * every property whose concept says with `countsRoles` that it counts members, and of narrower properties. No faults, and
 * so no rule of `checkDataset`: a list of what is still to be found. Those of one subject together, in dataset order.
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
