import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import { identityFields } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { collectionOf, headerOf } from '../index-dataset.js';

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two JSON values have the same content. The order of object keys does not matter; that of list items does. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (!isContainer(a) || !isContainer(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [entries, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
};

/** A field whose value differs. `before` is absent for an added value, `after` for a removed one. */
export interface FieldChange {
  /** The path to the field, with dots into objects: `name.de`. A list counts as one value. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: object): Map<string, unknown> => new Map(Object.entries(value));

const compare = (path: string, before: unknown, after: unknown): FieldChange[] => {
  if (isSameData(before, after)) return [];
  if (isPlainObject(before) && isPlainObject(after)) return diffFields(before, after, `${path}.`);
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
};

const diffFields = (before: object, after: object, parent: string): FieldChange[] => {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) =>
    compare(`${parent}${field}`, old.get(field), now.get(field)),
  );
};

/** Returns the fields in which two records or headers differ, in field order. */
export const diffRecords = (before: object, after: object): FieldChange[] => diffFields(before, after, '');

/** The part of a version number that is increased. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** The collection and id of a record. */
export interface RecordReference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A record that is in both datasets with different contents. */
export interface RecordChange extends RecordReference {
  readonly fields: readonly FieldChange[];
}

/** The differences between two datasets. */
export interface DatasetChanges {
  /** Records that are only in the later dataset, in the order of its collections. */
  readonly added: readonly RecordReference[];
  /**
   * Records that are only in the earlier dataset. A record that moved to another collection is both removed and added.
   */
  readonly removed: readonly RecordReference[];
  readonly changed: readonly RecordChange[];
  /** Changes of the dataset's own fields: name, license, languages, format version. */
  readonly header: readonly FieldChange[];
}

/** The differences between two datasets, with the version bump that they require. */
export interface DatasetDiff extends DatasetChanges {
  readonly suggestedBump: Bump;
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

const largest = (bumps: readonly Bump[]): Bump =>
  bumps.reduce<Bump>((highest, bump) => (order.indexOf(bump) > order.indexOf(highest) ? bump : highest), 'none');

/** Whether every item of one list is in the other. */
const isSubset = (part: unknown, whole: unknown): boolean =>
  Array.isArray(part) && Array.isArray(whole) && part.every((item: unknown) => whole.includes(item));

/** Whether a change concerns citations or editorial marks, which do not affect consumers. */
const isEvidenceChange = ({ path }: FieldChange): boolean => path === 'citations' || path === 'editorial';

/** Whether a change only adds or only removes a value or list items. */
const isAdditionOrRemoval = ({ before, after }: FieldChange): boolean =>
  before === undefined || after === undefined || isSubset(before, after) || isSubset(after, before);

const bumpOfField = (change: FieldChange, collection: CollectionName): Bump => {
  if (isEvidenceChange(change)) return 'patch';
  const identity: readonly string[] = identityFields[collection];
  if (identity.includes(change.path)) return 'major';
  return isAdditionOrRemoval(change) ? 'minor' : 'patch';
};

/** Returns the bump for a change of the header: format, license or languages. */
const bumpOfHeader = ({ path, before, after }: FieldChange): Bump => {
  if (path === 'schemaVersion' || path === 'license') return 'major';
  if (path === 'languages') return isSubset(before, after) ? 'minor' : 'major';
  return 'patch';
};

/** Returns the smallest version bump that the policy in docs/data-versioning.md allows for these changes. */
const suggestBump = ({ header, added, removed, changed }: DatasetChanges): Bump =>
  largest([
    ...header.map(bumpOfHeader),
    ...(removed.length > 0 ? ['major' as const] : []),
    ...(added.length > 0 ? ['minor' as const] : []),
    ...changed.flatMap(({ collection, fields }) => fields.map((field) => bumpOfField(field, collection))),
  ]);

const recordsIn = (dataset: Dataset, name: CollectionName): ReadonlyMap<string, AnyRecord> =>
  new Map(Object.entries<AnyRecord>(collectionOf(dataset, name)));

const missingIn = (dataset: Dataset, other: Dataset): RecordReference[] =>
  collectionNames.flatMap((collection) => {
    const others = recordsIn(other, collection);
    const ids = [...recordsIn(dataset, collection).keys()].filter((id) => !others.has(id));
    return ids.map((id) => ({ collection, id }));
  });

const changedRecords = (before: Dataset, after: Dataset): RecordChange[] =>
  collectionNames.flatMap((collection) => {
    const later = recordsIn(after, collection);
    return [...recordsIn(before, collection)].flatMap(([id, record]) => {
      const now = later.get(id);
      const fields = now ? diffRecords(record, now) : [];
      return fields.length > 0 ? [{ collection, id, fields }] : [];
    });
  });

/** Returns the header without `$schema`, which does not describe the data. */
const statedIn = (dataset: Dataset): object => ({ ...headerOf(dataset), $schema: undefined });

/**
 * Compares two datasets: returns the records added and removed, the fields changed, and the version bump that the data
 * versioning policy requires. The order of records and keys is ignored.
 *
 * @example
 * const diff = diffDatasets({ ...ownDataset, events: {} }, ownDataset);
 * diff.added; // [{ collection: 'events', id: 'river-day' }]
 * diff.suggestedBump; // 'minor'
 */
export const diffDatasets = (before: Dataset, after: Dataset): DatasetDiff => {
  const changes: DatasetChanges = {
    added: missingIn(after, before),
    removed: missingIn(before, after),
    changed: changedRecords(before, after),
    header: diffRecords(statedIn(before), statedIn(after)),
  };
  return { ...changes, suggestedBump: suggestBump(changes) };
};
