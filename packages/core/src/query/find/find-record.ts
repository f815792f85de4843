import { collectionNames, type CollectionName, type RecordOf } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { collectionOf } from '../collection-of.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';
import { locate, type LocatedRecord } from './located-record.js';

/** Returns the record with an id in a collection. Considers own properties only, so that `constructor` is not found. */
export const findIn = <Name extends CollectionName>(
  index: DatasetIndex,
  name: Name,
  id: string,
): RecordOf<Name> | undefined => {
  const records = collectionOf(datasetOf(index), name);
  return Object.hasOwn(records, id) ? records[id] : undefined;
};

/**
 * Returns the record with this id from any collection, with the name of its collection.
 *
 * @example
 * const found = findRecord(index, 'umc-utrecht');
 * if (found?.collection === 'organizations') found.record.kind; // 'hospital'
 */
export const findRecord = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, CollectionName, I>,
): LocatedRecord | undefined => {
  for (const name of collectionNames) {
    const record = findIn(index, name, id);
    if (record) return locate<CollectionName>(name, [record])[0];
  }
  return undefined;
};
