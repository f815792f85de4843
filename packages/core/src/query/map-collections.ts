import { collectionNames, type AnyRecord } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { collectionOf } from './collection-of.js';

/** Makes the records of one collection; `read` takes that collection out of a dataset. */
export type MakeCollection = <Item extends AnyRecord>(
  read: (dataset: Dataset) => Record<string, Item>,
) => Record<string, Item>;

/** What a dataset says about itself: everything but its collections. */
export type DatasetHeader = Pick<Dataset, '$schema' | 'schemaVersion' | 'name' | 'license' | 'languages'>;

/** A dataset of which every collection is made in the same way, and each in its place. */
export const mapCollections = (header: DatasetHeader, make: MakeCollection): Dataset =>
  ({
    ...header,
    ...Object.fromEntries(
      collectionNames.map((name) => [name, make<AnyRecord>((dataset) => ({ ...collectionOf(dataset, name) }))]),
    ),
  }) as Dataset;
