import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { references } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { type FieldChange, isSameData } from '../../query/versions/diff-datasets.js';
import { exchangeFault } from '../reading/report.js';
import type { IdMap } from './match-contacts.js';

/** A record to merge into a dataset. */
export interface Entry {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  /** Whether it was matched by its name, not by its id. */
  readonly isByName: boolean;
}

/** Records of a file, under the ids of the dataset. */
export type Records = ReadonlyMap<string, Entry>;

/** What becomes of the records of a network that end. */
interface Ending {
  /** Removed from the dataset. */
  readonly removed: readonly Entry[];
  /** Changed instead, because they have more than what ends. */
  readonly changed: readonly Entry[];
  /** Left unchanged, because they are not about the network. */
  readonly kept: readonly Entry[];
}

const recordOf = (dataset: Dataset, { collection, record }: Entry): AnyRecord => {
  const records: Readonly<Record<string, AnyRecord>> = dataset[collection];
  return (Object.hasOwn(records, record.id) ? records[record.id] : undefined) ?? record;
};

/** Ends records in a network. One that is also about others stays, and is no longer about the network. */
export const endIn = (dataset: Dataset, entries: readonly Entry[], network: string): Ending => {
  const [removed, changed, kept]: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of entries) {
    const record = recordOf(dataset, entry);
    const about: readonly string[] = ('about' in record ? record.about : undefined) ?? [];
    const others = about.filter((id) => id !== network);
    if (others.length === 0) removed.push(entry);
    else if (others.length === about.length) kept.push(entry);
    else changed.push({ ...entry, record: { ...record, about: others } });
  }
  return { removed, changed, kept };
};

/** Returns the ids to which the records of a dataset refer. */
const referredIn = (dataset: Dataset): ReadonlySet<unknown> =>
  new Set(
    collectionNames.flatMap((collection) =>
      Object.values<AnyRecord>(dataset[collection]).flatMap((record) => {
        const fields = new Map<string, unknown>(Object.entries(record));
        return Object.keys(references[collection]).flatMap((field) => [fields.get(field)].flat());
      }),
    ),
  );

/** Reports persons to whom nothing refers any more after an update: their names are still published. */
export const leftPersons = (before: Dataset, after: Dataset, rule: string): Issue[] => {
  const [referred, still] = [referredIn(before), referredIn(after)];
  return Object.keys(after.persons)
    .filter((id) => referred.has(id) && !still.has(id))
    .map((id) =>
      issueAt(rule, ['persons', id], { severity: 'info', ...exchangeFault('person-left', 'remove-person-by-hand') }),
    );
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const holds = (list: readonly unknown[], item: unknown): boolean => list.some((other) => isSameData(other, item));

/**
 * Removes the items deleted from a cell from a list and adds the new ones: the list may contain more than the cell
 * showed.
 */
const changedList = (now: unknown, { before, after }: FieldChange): unknown => {
  const [old, wanted] = [listOf(before), listOf(after)];
  const kept = listOf(now).filter((item) => !holds(old, item) || holds(wanted, item));
  const list = [...kept, ...wanted.filter((item) => !holds(kept, item))];
  return list.length > 0 ? list : undefined;
};

const isList = ({ before, after }: FieldChange): boolean => Array.isArray(before) || Array.isArray(after);

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

const setAt = (fields: Fields, [name = '', ...rest]: readonly string[], change: FieldChange): Fields => {
  const now = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0) {
    const value = isList(change) ? changedList(now, change) : change.after;
    return value === undefined ? without(fields, name) : { ...fields, [name]: value };
  }
  const inner = setAt(isFields(now) ? now : {}, rest, change);
  return Object.keys(inner).length === 0 ? without(fields, name) : { ...fields, [name]: inner };
};

/** Returns a record with some fields changed, each by its path. Nested objects that become empty are removed. */
const applyChanges = (record: object, changes: readonly FieldChange[]): Fields =>
  changes.reduce<Fields>((fields, change) => setAt(fields, change.path.split('.'), change), { ...record });

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
