import type { CollectionName, RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';

/** The collections of a dataset, typed so that a collection's name decides the type of its records. */
export type Collections = {
  readonly [Name in CollectionName]: Readonly<Record<string, RecordOf<Name>>>;
};

/** The records of one collection by id. */
export const collectionOf = <Name extends CollectionName>(
  dataset: Dataset,
  name: Name,
): Readonly<Record<string, RecordOf<Name>>> => {
  const collections: Collections = dataset;
  return collections[name];
};

/** The records of one collection, in dataset order. */
export const recordsOf = <Name extends CollectionName>(dataset: Dataset, name: Name): RecordOf<Name>[] =>
  Object.values(collectionOf(dataset, name));
