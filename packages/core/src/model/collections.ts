import type { Dataset } from './dataset.js';
import { collectionNames } from './record-fields.generated.js';

export { collectionNames };

/** Name of a collection. */
export type CollectionName = (typeof collectionNames)[number];

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = Dataset[Name][string];

/** Any record. */
export type AnyRecord = RecordOf<CollectionName>;
