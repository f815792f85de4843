import { lookupsOf } from './lookups-of.js';
import type { Dataset } from '../model/dataset.js';
import type { DatasetIndex, IdOf, KnownId } from './index-dataset.js';
import type { LocatedRecord } from './located-record.js';
import { ownRecordsOf } from './own-records-of.js';

/**
 * The records that cite a source, by collection, in dataset order; for a network, only those of its own.
 *
 * @example
 * recordsCiting(index, 'province-utrecht-health-hub', 'city-deal-health-hub').map(({ record }) => record.id);
 * // ['city-deal-health-hub', 'city-deal-becomes-health-hub-utrecht']
 */
export const recordsCiting = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  sourceId: IdOf<D, 'sources', I>,
  networkId?: KnownId<D, 'networks'>,
): LocatedRecord[] => {
  const citing = lookupsOf(index).recordsBySource(sourceId);
  if (networkId === undefined) return [...citing];
  const own = new Set(ownRecordsOf(index, networkId).map(({ record }) => record));
  return citing.filter(({ record }) => own.has(record));
};
