import type { CollectionName } from '../../model/collections.js';
import type { FieldChange } from './diff-records.js';

/** The part of a version number that is increased. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** The collection and id of a record. */
export interface RecordReference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A record that is in both datasets with different contents. */
export interface RecordChange extends RecordReference {
  readonly fields: readonly FieldChange[];
}

/** The differences between two datasets. */
export interface DatasetChanges {
  /** Records that are only in the later dataset, in the order of its collections. */
  readonly added: readonly RecordReference[];
  /**
   * Records that are only in the earlier dataset. A record that moved to another collection is both removed and added.
   */
  readonly removed: readonly RecordReference[];
  readonly changed: readonly RecordChange[];
  /** Changes of the dataset's own fields: name, license, languages, format version. */
  readonly header: readonly FieldChange[];
}

/** The differences between two datasets, with the version bump that they require. */
export interface DatasetDiff extends DatasetChanges {
  readonly suggestedBump: Bump;
}
