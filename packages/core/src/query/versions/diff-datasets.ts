import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { collectionOf } from '../collection-of.js';
import type { DatasetChanges, DatasetDiff, RecordChange, RecordReference } from './dataset-diff.js';
import { diffRecords } from './diff-records.js';
import { headerOf } from '../map-collections.js';
import { suggestBump } from './suggest-bump.js';

const recordsIn = (dataset: Dataset, name: CollectionName): ReadonlyMap<string, AnyRecord> =>
  new Map(Object.entries<AnyRecord>(collectionOf(dataset, name)));

const missingIn = (dataset: Dataset, other: Dataset): RecordReference[] =>
  collectionNames.flatMap((collection) => {
    const others = recordsIn(other, collection);
    const ids = [...recordsIn(dataset, collection).keys()].filter((id) => !others.has(id));
    return ids.map((id) => ({ collection, id }));
  });

const changedRecords = (before: Dataset, after: Dataset): RecordChange[] =>
  collectionNames.flatMap((collection) => {
    const later = recordsIn(after, collection);
    return [...recordsIn(before, collection)].flatMap(([id, record]) => {
      const now = later.get(id);
      const fields = now ? diffRecords(record, now) : [];
      return fields.length > 0 ? [{ collection, id, fields }] : [];
    });
  });

/** Returns the header without `$schema`, which does not describe the data. */
const statedIn = (dataset: Dataset): object => ({ ...headerOf(dataset), $schema: undefined });

/**
 * Compares two datasets: returns the records added and removed, the fields changed, and the version bump that the data
 * versioning policy requires. The order of records and keys is ignored.
 *
 * @example
 * const diff = diffDatasets({ ...ownDataset, events: {} }, ownDataset);
 * diff.added; // [{ collection: 'events', id: 'river-day' }]
 * diff.suggestedBump; // 'minor'
 */
export const diffDatasets = (before: Dataset, after: Dataset): DatasetDiff => {
  const changes: DatasetChanges = {
    added: missingIn(after, before),
    removed: missingIn(before, after),
    changed: changedRecords(before, after),
    header: diffRecords(statedIn(before), statedIn(after)),
  };
  return { ...changes, suggestedBump: suggestBump(changes) };
};
