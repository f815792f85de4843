import type { AnyRecord, CollectionName } from '../../model/collections.js';

/** A record to merge into a dataset. */
export interface Entry {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  /** Whether it was matched by its name, not by its id. */
  readonly isByName: boolean;
}

/** Records of a file, under the ids of the dataset. */
export type Records = ReadonlyMap<string, Entry>;
