import type { CollectionName } from '../collections.js';

/** The remains of a record that was published and removed: its id, which is never reused. */
export interface RetiredId {
  readonly id: string;
  /** The collection to which it belonged. */
  readonly collection: CollectionName;
  /** The first version of the package without the record: `2.0.0`. */
  readonly retiredIn: string;
  /** The reason for the removal, in one sentence. */
  readonly reason: string;
  /** The record that replaces it. */
  readonly replacedBy?: string;
}
