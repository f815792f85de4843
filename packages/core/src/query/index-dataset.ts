import type { CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';

/**
 * The ids of these collections, which editors can complete; any other id is a compile error. For a dataset that is read
 * from a file, whose ids are unknown at compile time, any string.
 */
export type KnownId<D extends Dataset, Name extends CollectionName> = Name extends CollectionName
  ? keyof D[Name] & string
  : never;

/**
 * The type of an id argument. A literal must be a `KnownId`; a plain `string`, such as a record field or part of a URL,
 * is accepted as is.
 */
export type IdOf<D extends Dataset, Name extends CollectionName, I extends string> = string extends I
  ? I
  : KnownId<D, Name>;

/**
 * A dataset that is prepared for queries: every query takes one as its first argument. It gives queries access to their
 * shared lookups.
 */
export interface DatasetIndex<D extends Dataset = Dataset> {
  readonly dataset: D;
}

/**
 * Prepares a dataset for queries. This is cheap: each lookup is built in linear time when it is first used. The dataset
 * must not change afterwards.
 *
 * Where the compiler knows the ids of a dataset, as with the seed data and `defineDataset`, an id literal must be one
 * of them. Ids that are only known at run time, such as part of a URL, can be any string.
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
