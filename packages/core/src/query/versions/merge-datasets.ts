import { collectionNames } from '../../model/collections.js';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { createFaults, type FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { mergeWords } from '../../model/issues/words/merge.js';
import type { Dataset } from '../../model/types.generated.js';
import { locate, type LocatedRecord } from '../find/find-record.js';
import { recordsOf, mapCollections, type DatasetHeader } from '../index-dataset.js';
import { isSameData } from './diff-datasets.js';

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
const mergeConflicts = (datasets: readonly Dataset[], policy: MergePolicy = 'refuse'): MergeConflict[] => {
  const seen = new Map<string, Placed>();
  const conflicts = placedRecords(datasets).flatMap((placed): MergeConflict[] => {
    const standing = seen.get(placed.record.id);
    if (!standing || policy === 'last') seen.set(placed.record.id, placed);
    if (!standing) return [];
    return compare(placed, standing, policy).map((issue) => ({ issue, dataset: placed.dataset }));
  });
  return [...licenseConflicts(datasets), ...conflicts];
};

const firstStated = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);

const mergeHeaders = (datasets: readonly Dataset[]): DatasetHeader => {
  const $schema = firstStated(datasets.map((dataset) => dataset.$schema));
  const name = firstStated(datasets.map((dataset) => dataset.name));
  const license = firstStated(datasets.map((dataset) => dataset.license));
  const [first, ...others] = datasets;
  const about = others.every((other) => other.about === first?.about) ? first?.about : undefined;
  return {
    ...($schema !== undefined && { $schema }),
    schemaVersion: '2',
    ...(name && { name }),
    ...(license !== undefined && { license }),
    languages: first?.languages.filter((tag) => others.every(({ languages }) => languages.includes(tag))) ?? [],
    ...(about !== undefined && { about }),
  };
};

/** Options of `safeMergeDatasets`. */
export interface MergeOptions {
  /**
   * How to handle two different records under one id: `refuse` (the default) merges nothing; `first` and `last` keep
   * one of them whole, with its citations, and report it.
   */
  readonly onConflict?: MergePolicy;
}

/** The merged dataset with the decisions of the policy as warnings, or an error with every conflict. */
export type MergeResult =
  | { readonly success: true; readonly data: Dataset; readonly conflicts: readonly MergeConflict[] }
  | { readonly success: false; readonly error: DatasetError; readonly conflicts: readonly MergeConflict[] };

/** Returns the first or the last record under each id, at the position of the first. */
const recordsBy = <Item>(collections: readonly Record<string, Item>[], policy: MergePolicy): Record<string, Item> => {
  const entries = collections.flatMap((records) => Object.entries(records));
  const records = new Map<string, Item>();
  for (const [id, record] of entries) if (policy === 'last' || !records.has(id)) records.set(id, record);
  return Object.fromEntries(records);
};

/** Limits the conflicts as in other lists of issues; the last one counts the others. */
const limited = (conflicts: readonly MergeConflict[]): MergeConflict[] =>
  limitIssues(conflicts.map(({ issue }) => issue)).map((issue, at) => ({
    issue,
    dataset: conflicts[at]?.dataset ?? 0,
  }));

/**
 * Like `mergeDatasets`, with a policy for records that differ under one id. An id in two collections and different
 * licenses are errors under any policy. Each conflict names the dataset in which it was found.
 *
 * @example
 * const corrected = { ...ownDataset, places: { aarhus: { ...ownDataset.places.aarhus, kind: 'region' } } };
 * const result = safeMergeDatasets([ownDataset, corrected], { onConflict: 'last' });
 * if (result.success) result.data.places.aarhus?.kind; // 'region'
 */
export const safeMergeDatasets = (
  datasets: readonly Dataset[],
  { onConflict = 'refuse' }: MergeOptions = {},
): MergeResult => {
  const all = mergeConflicts(datasets, onConflict);
  const conflicts = limited(all);
  const errors = all.map(({ issue }) => issue).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { success: false, error: new DatasetError(limitIssues(errors)), conflicts };
  const data = mapCollections(mergeHeaders(datasets), (read) => recordsBy(datasets.map(read), onConflict));
  return { success: true, data, conflicts };
};

/**
 * Merges datasets into one: the union of their records, in the given order. Equal records under one id become one. The
 * languages are those that all have, because a text must be complete in each; name, license and schema address are
 * those of the first dataset that states them. It is about a network when all are about the same one.
 * `safeMergeDatasets` merges records that differ, too.
 *
 * @throws {DatasetError} when two records with the same id differ, or two licenses differ; it lists every conflict
 * @example
 * Object.keys(mergeDatasets(ownDataset, seedDataset).networks); // ['circle', 'health-hub-utrecht', …]
 * mergeDatasets(ownDataset, { ...ownDataset, license: 'CC-BY-4.0' }).license; // 'CC-BY-4.0'
 */
export const mergeDatasets = (...datasets: readonly Dataset[]): Dataset => {
  const result = safeMergeDatasets(datasets);
  if (!result.success) throw result.error;
  return result.data;
};
