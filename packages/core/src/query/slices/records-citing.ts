import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetIndex, IdOf, KnownId } from '../index-dataset.js';
import { recordsOf } from '../collection-of.js';
import { locate, type LocatedRecord } from '../find/located-record.js';
import { createLookup } from '../lookup.js';
import { datasetOf } from '../lookups-of.js';
import { perIndex } from '../per-index.js';
import { ownRecordsOf } from './own-records-of.js';

/** The records of all collections, by the sources that they cite. */
const recordsBySource = /* @__PURE__ */ perIndex((index) =>
  createLookup(
    () => collectionNames.flatMap((name): LocatedRecord[] => locate(name, recordsOf(datasetOf(index), name))),
    ({ record }) => record.citations.map(({ source }) => source),
  ),
);

/**
 * Returns the records that cite a source, by collection and in dataset order. With a network, only records that belong
 * to that network.
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
  const citing = recordsBySource(index)(sourceId);
  if (networkId === undefined) return [...citing];
  const own = new Set(ownRecordsOf(index, networkId).map(({ record }) => record));
  return citing.filter(({ record }) => own.has(record));
};
