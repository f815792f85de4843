import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Source } from '../../model/records/source.js';
import { findIn, findRecord } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { ownRecordsOf } from './own-records-of.js';

/**
 * Returns the sources that a record cites and, for a network, also those that the records belonging to it cite. Each
 * source is listed once, in the order of first citation.
 *
 * @example
 * sourcesOf(index, 'umc-utrecht').map(({ id }) => id); // ['heart-of-health-hhu', 'citydeal-tno', 'ror-records']
 */
export const sourcesOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, CollectionName, I>,
): Source[] => {
  const found = findRecord(index, id);
  if (!found) return [];
  const citing = found.collection === 'networks' ? ownRecordsOf(index, id) : [found];
  const ids = new Set(citing.flatMap(({ record }) => record.citations.map(({ source }) => source)));
  return [...ids].map((source) => findIn(index, 'sources', source)).filter((source) => source !== undefined);
};
