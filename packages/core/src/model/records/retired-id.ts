import type { CollectionName } from '../collections.js';

/** What is left of a record that was published and removed: its id, which never stands for anything else. */
export interface RetiredId {
  readonly id: string;
  /** The collection in which it stood. */
  readonly collection: CollectionName;
  /** The first version of the package that lacks it: `2.0.0`. */
  readonly retiredIn: string;
  /** Why it was removed, in one sentence. */
  readonly reason: string;
  /** The record that says the same now. */
  readonly replacedBy?: string;
}
