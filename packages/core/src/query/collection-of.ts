import type { CollectionName, RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';

/** The collections of a dataset, typed so that the name of a collection determines the type of its records. */
export type Collections = {
  readonly [Name in CollectionName]: Readonly<Record<string, RecordOf<Name>>>;
};

/**
 * Returns the records of one collection by id.
 *
 * @throws {TypeError} when an index or another value is passed in place of a dataset
 */
export const collectionOf = <Name extends CollectionName>(
  dataset: Dataset,
  name: Name,
): Readonly<Record<string, RecordOf<Name>>> => {
  // JavaScript callers may pass anything.
  const collections: Partial<Collections> = dataset;
  const found = collections[name];
  if (found) return found;
  throw new TypeError(`Pass a dataset, not its index: it has no "${name}".`);
};

/** Returns the records of one collection, in dataset order. */
export const recordsOf = <Name extends CollectionName>(dataset: Dataset, name: Name): RecordOf<Name>[] =>
  Object.values(collectionOf(dataset, name));
