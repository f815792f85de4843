import type { CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';

/**
 * The ids of these collections: editors complete them, and other ids are compile errors. Any string for a dataset that
 * is read from a file, whose ids are unknown at compile time.
 */
export type KnownId<D extends Dataset, Name extends CollectionName> = Name extends CollectionName
  ? keyof D[Name] & string
  : never;

/**
 * An id argument: a literal must be a `KnownId`; a plain `string`, such as a field of a record or a part of a URL, is
 * accepted as it is.
 */
export type IdOf<D extends Dataset, Name extends CollectionName, I extends string> = string extends I
  ? I
  : KnownId<D, Name>;

/**
 * A dataset that is ready for queries: every query takes one as its first argument. The look-ups that queries share are
 * made behind it.
 */
export interface DatasetIndex<D extends Dataset = Dataset> {
  readonly dataset: D;
}

/**
 * Prepares a dataset for queries. Costs nothing by itself: each look-up is built in linear time when it is first used.
 * The dataset must not change afterwards.
 *
 * Where the ids of a dataset are known to the compiler, as those of the seed data and of `defineDataset` are, an id that
 * is written in the code must be one of them. Ids that come from elsewhere, such as the address of a page, are any text.
 *
 * @example
 * const index = indexDataset(seedDataset);
 * membersOf(index, 'health-hub-utrecht').length; // 43
 * membersOf(index, 'health-hub-utrech'); // compile error: no network has this id
 *
 * @example
 * const index = indexDataset<Dataset>(seedDataset);
 * findNetwork(index, 'health-hub-utrech'); // undefined
 */
export const indexDataset = <const D extends Dataset>(dataset: D): DatasetIndex<D> => ({ dataset });
