import { collectionNames, type CollectionName } from '../../model/collections.js';
import { isObject, ownValue } from './own-value.js';

/** A record and where it stands. Its fields are unknown: rules also look at input that no schema has seen. */
export interface RecordEntry {
  collection: CollectionName;
  /** The key in the collection, which is also the id. */
  key: string;
  record: unknown;
  /** From the root: `['organizations', 'umc-utrecht']`. */
  path: readonly [CollectionName, string];
}

/** Everything that stands in one collection; nothing where the input has no such collection. */
export const recordsOf = (dataset: unknown, collection: CollectionName): RecordEntry[] => {
  const found = ownValue(dataset, collection);
  if (!isObject(found)) return [];
  return Object.entries(found).map(([key, record]) => ({ collection, key, record, path: [collection, key] }));
};

/** Everything that stands in the collections, in their order. */
export const allRecords = (dataset: unknown): RecordEntry[] =>
  collectionNames.flatMap((collection) => recordsOf(dataset, collection));
