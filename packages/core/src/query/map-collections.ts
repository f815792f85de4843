import { collectionNames, type AnyRecord, type CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { collectionOf } from './collection-of.js';

/** Creates the records of one collection; `read` selects that collection of a dataset. */
export type MakeCollection = <Item extends AnyRecord>(
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
