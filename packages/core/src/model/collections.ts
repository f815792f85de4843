import type { Dataset } from './types.generated.js';
import { collectionNames } from './record-fields.generated.js';

export { collectionNames };

/** The name of a collection. */
export type CollectionName = (typeof collectionNames)[number];

/** All collections without records; spread it before the collections that have records. */
export const emptyCollections = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ collectionNames.map((name) => [name, {}]),
) as Readonly<Record<CollectionName, Record<string, never>>>;

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = Dataset[Name][string];

/** A record of any collection. */
export type AnyRecord = RecordOf<CollectionName>;
