import { type CollectionName, type RecordOf, collectionNames, type AnyRecord } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';

/** The collections of a dataset, typed so that the name of a collection determines the type of its records. */
type Collections = {
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

/** Creates the records of one collection; `read` selects that collection of a dataset. */
type MakeCollection = <Item extends AnyRecord>(
  read: (dataset: Dataset) => Record<string, Item>,
) => Record<string, Item>;

/** A dataset without its collections. */
export type DatasetHeader = Omit<Dataset, CollectionName>;

export const headerOf = (dataset: DatasetHeader): DatasetHeader => {
  const names: readonly string[] = collectionNames;
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => !names.includes(name))) as DatasetHeader;
};

/** Creates a dataset whose collections are all created by one function. */
export const mapCollections = (header: DatasetHeader, make: MakeCollection): Dataset =>
  ({
    ...headerOf(header),
    ...Object.fromEntries(
      collectionNames.map((name) => [name, make<AnyRecord>((dataset) => ({ ...collectionOf(dataset, name) }))]),
    ),
  }) as Dataset;
