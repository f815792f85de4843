import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { references } from '../../model/record-fields.generated.js';
import type { FieldChange } from '../../query/versions/diff-records.js';
import { applyChanges } from './apply-changes.js';
import type { Ending } from './ending.js';
import type { Entry, Records } from './entry.js';
import type { IdMap } from './match-contacts.js';

/** Collections whose records end when a file no longer has them. Other records stay, because others may refer to them. */
export const endingCollections = [
  'memberships',
  'contactPoints',
  'events',
] as const satisfies readonly CollectionName[];

type Collections = Record<CollectionName, Record<string, AnyRecord>>;

const mapped = (value: unknown, ids: IdMap): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, ids));
  return typeof value === 'string' ? (ids.get(value) ?? value) : value;
};

/** Returns a record with the ids of the dataset. */
const inDataset = (collection: CollectionName, record: AnyRecord, ids: IdMap): AnyRecord => {
  const refers: readonly string[] = Object.keys(references[collection]);
  const fields = Object.entries({ ...record }).map(([field, value]): [string, unknown] => [
    field,
    field === 'id' || refers.includes(field) ? mapped(value, ids) : value,
  ]);
  return Object.fromEntries(fields) as unknown as AnyRecord;
};

/** Returns the records of a file with the ids of the dataset. */
export const recordsInDataset = (
  file: Dataset,
  ids: IdMap,
  collections: readonly CollectionName[] = collectionNames,
): Records =>
  new Map(
    collections.flatMap((collection) =>
      Object.values<AnyRecord>(file[collection]).map((record) => {
        const own = inDataset(collection, record, ids);
        return [own.id, { collection, record: own, isByName: own.id !== record.id }] as const;
      }),
    ),
  );

/** Returns the collection of a record in the dataset, where a partner may be a network. */
const placeOf = (dataset: Dataset, collection: CollectionName, id: string): CollectionName =>
  collection === 'organizations' && Object.hasOwn(dataset.networks, id) ? 'networks' : collection;

/** Defines how the records of a file change a dataset. */
interface Update {
  readonly records: Records;
  /** Returns the changes of a record that the dataset has. */
  readonly changesOf: (entry: Entry, now: AnyRecord) => readonly FieldChange[];
  /** Whether a record that the dataset lacks is added. */
  readonly isNew: (entry: Entry) => boolean;
  readonly ending: Pick<Ending, 'removed' | 'changed'>;
}

/** Merges the records of a file into a dataset. */
export const withRecords = (dataset: Dataset, { records, changesOf, isNew, ending }: Update): Dataset => {
  const collections = Object.fromEntries(collectionNames.map((name) => [name, { ...dataset[name] }])) as Collections;
  for (const [id, entry] of records) {
    const target = collections[placeOf(dataset, entry.collection, id)];
    const now = target[id];
    if (now) target[id] = applyChanges(now, changesOf(entry, now)) as unknown as AnyRecord;
    else if (isNew(entry)) target[id] = entry.record;
  }
  for (const { collection, record } of ending.changed) collections[collection][record.id] = record;
  const ids = new Set(ending.removed.map(({ record }) => record.id));
  for (const name of new Set(ending.removed.map(({ collection }) => collection))) {
    collections[name] = Object.fromEntries(Object.entries(collections[name]).filter(([id]) => !ids.has(id)));
  }
  return { ...dataset, ...collections } as Dataset;
};
