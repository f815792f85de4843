import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { createFaults, type FaultText } from '../../model/issues/fault-words.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { mergeWords } from '../../model/issues/words/merge.js';
import { recordsOf } from '../collection-of.js';
import { isSameData } from './is-same-data.js';
import { locate, type LocatedRecord } from '../find/located-record.js';

/** Which of two conflicting records is kept; `refuse`: neither. */
export type MergePolicy = 'refuse' | 'first' | 'last';

/** A conflict between datasets. */
export interface MergeConflict {
  readonly issue: Issue;
  /** The dataset that differs from an earlier one, counted from 0. */
  readonly dataset: number;
}

type Placed = LocatedRecord & { readonly dataset: number };

const name = 'merge';

const mergeFault = /* @__PURE__ */ createFaults(name, mergeWords);

const remedies = { refuse: 'say-the-same', first: 'earlier-stands', last: 'later-stands' } as const;

const fieldsOf = ({ record }: LocatedRecord): Map<string, unknown> => new Map(Object.entries(record));

const differs = (other: unknown, policy: MergePolicy): FaultText => {
  const remedy = remedies[policy];
  if (other === undefined) return mergeFault('differs-from-none', remedy);
  return mergeFault('differs', remedy, { other: maskPersonal(JSON.stringify(other)) });
};

/** One issue for each field in which two records under the same id differ. */
const differences = (located: LocatedRecord, first: LocatedRecord, policy: MergePolicy): Issue[] => {
  const [fields, firstFields] = [fieldsOf(located), fieldsOf(first)];
  return [...new Set([...firstFields.keys(), ...fields.keys()])]
    .filter((field) => !isSameData(fields.get(field), firstFields.get(field)))
    .map((field) =>
      issueAt(name, [located.collection, located.record.id, field], {
        severity: policy === 'refuse' ? 'error' : 'warning',
        value: fields.get(field),
        ...differs(firstFields.get(field), policy),
      }),
    );
};

/** No policy resolves an id in two collections. */
const compare = (located: LocatedRecord, first: LocatedRecord, policy: MergePolicy): Issue[] =>
  located.collection === first.collection
    ? differences(located, first, policy)
    : [
        issueAt(
          name,
          [located.collection, located.record.id],
          mergeFault('other-collection', 'unique-ids', { collection: first.collection }),
        ),
      ];

/** A policy must not put data under a license that nobody granted. */
const licenseConflicts = (datasets: readonly Dataset[]): MergeConflict[] => {
  const seen = new Set<string>();
  return datasets.flatMap(({ license }, dataset): MergeConflict[] => {
    const [first] = seen;
    const isNew = license !== undefined && !seen.has(license);
    if (isNew) seen.add(license);
    if (!isNew || first === undefined) return [];
    const fault = mergeFault('differs', 'same-license', { other: JSON.stringify(first) });
    return [{ dataset, issue: { ...issueAt(name, ['license'], { value: license, ...fault }), field: 'license' } }];
  });
};

const placedRecords = (datasets: readonly Dataset[]): Placed[] =>
  datasets.flatMap((dataset, at) =>
    collectionNames.flatMap((collection) =>
      locate(collection, recordsOf(dataset, collection)).map((located): Placed => ({ ...located, dataset: at })),
    ),
  );

/**
 * Returns all conflicts between datasets: different records under one id, and different licenses. With a policy, fields
 * that differ are warnings.
 */
export const mergeConflicts = (datasets: readonly Dataset[], policy: MergePolicy = 'refuse'): MergeConflict[] => {
  const seen = new Map<string, Placed>();
  const conflicts = placedRecords(datasets).flatMap((placed): MergeConflict[] => {
    const standing = seen.get(placed.record.id);
    if (!standing || policy === 'last') seen.set(placed.record.id, placed);
    if (!standing) return [];
    return compare(placed, standing, policy).map((issue) => ({ issue, dataset: placed.dataset }));
  });
  return [...licenseConflicts(datasets), ...conflicts];
};
