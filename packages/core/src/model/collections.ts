import type { Dataset } from './dataset.js';
import { collectionNames } from './record-fields.generated.js';

export { collectionNames };

/** Name of a collection. */
export type CollectionName = (typeof collectionNames)[number];

/** Every collection without records, to spread in front of those that have some. */
export const emptyCollections = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ collectionNames.map((name) => [name, {}]),
) as Readonly<Record<CollectionName, Record<string, never>>>;

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = Dataset[Name][string];

/** Any record. */
export type AnyRecord = RecordOf<CollectionName>;
