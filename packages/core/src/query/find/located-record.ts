import type { CollectionName, RecordOf } from '../../model/collections.js';

/** A record with the name of its collection: checking `collection` narrows the type of `record`. */
export type LocatedRecord<Name extends CollectionName = CollectionName> = {
  [Each in Name]: { readonly collection: Each; readonly record: RecordOf<Each> };
}[Name];

/** Adds the name of their collection to records. */
export const locate = <Name extends CollectionName>(
  collection: Name,
  records: readonly RecordOf<Name>[],
): LocatedRecord<Name>[] => records.map((record) => ({ collection, record }));
