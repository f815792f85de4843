import { collectionNames, type CollectionName } from '../../model/collections.js';
import { isObject, ownValue } from './own-value.js';

/** A record with its path. Untyped, because rules also run on unvalidated input. */
export interface RecordEntry {
  collection: CollectionName;
  /** The key in the collection, which is also the id. */
  key: string;
  record: unknown;
  /** The path from the root: `['organizations', 'umc-utrecht']`. */
  path: readonly [CollectionName, string];
}

/** Returns the records of a collection; empty if the input has none. */
export const recordsOf = (dataset: unknown, collection: CollectionName): RecordEntry[] => {
  const found = ownValue(dataset, collection);
  if (!isObject(found)) return [];
  return Object.entries(found).map(([key, record]) => ({ collection, key, record, path: [collection, key] }));
};

/** Returns all records, in the order of the collections. */
export const allRecords = (dataset: unknown): RecordEntry[] =>
  collectionNames.flatMap((collection) => recordsOf(dataset, collection));
