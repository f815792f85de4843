import type { CollectionName } from '../../model/collections.js';
import type { FieldChange } from './diff-records.js';

/** The part of a version number that rises. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Where a record stands. */
export interface RecordReference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A record that is in both datasets and not the same. */
export interface RecordChange extends RecordReference {
  readonly fields: readonly FieldChange[];
}

/** What is different. */
export interface DatasetChanges {
  /** Records that only the later dataset has, in the order of its collections. */
  readonly added: readonly RecordReference[];
  /** Records that only the earlier dataset has; one that moved to another collection is both removed and added. */
  readonly removed: readonly RecordReference[];
  readonly changed: readonly RecordChange[];
  /** What the dataset says about itself: name, license, languages, version of the format. */
  readonly header: readonly FieldChange[];
}

/** What is different, and how the version should show it. */
export interface DatasetDiff extends DatasetChanges {
  readonly suggestedBump: Bump;
}
