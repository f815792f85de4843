import { quoted } from '../../model/issues/mask-personal.js';
import { lookupsOf } from '../lookups-of.js';
import type { AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { indexDataset, type DatasetIndex, type IdOf } from '../index-dataset.js';
import { locate, type LocatedRecord } from '../find/located-record.js';
import { mapCollections } from '../map-collections.js';
import { ownRecordsOf } from './own-records-of.js';
import { referredRecords } from './referred-records.js';

/** Returns the memberships of the persons that records refer to; they show what office a person holds. */
const personMembershipsOf = (index: DatasetIndex, records: readonly LocatedRecord[]): LocatedRecord[] =>
  records
    .flatMap((located) => referredRecords(index, located))
    .filter(({ collection }) => collection === 'persons')
    .flatMap(({ record }) => locate('memberships', lookupsOf(index).membershipsByMember(record.id)));

/** Returns the transitive closure of references. */
const closureOf = (index: DatasetIndex, records: readonly LocatedRecord[]): ReadonlySet<AnyRecord> => {
  const closure = new Set<AnyRecord>();
  let added = records;
  while (added.length > 0) {
    const fresh = added.filter(({ record }) => !closure.has(record));
    for (const { record } of fresh) closure.add(record);
    added = fresh.flatMap((located) => referredRecords(index, located));
  }
  return closure;
};

/**
 * Returns the part of a dataset that one network needs. The slice is complete: every query about the network gives the
 * same result on the slice as on the whole dataset, and every reference resolves. Of other networks, it holds only what
 * the network's records refer to. Its `about` field names the network. Records keep their order and are not copied.
 *
 * @throws {RangeError} when the dataset has no such network
 * @example
 * const slice = sliceDataset(seedDataset, 'health-hub-utrecht');
 * Object.keys(slice.networks); // ['health-hub-utrecht', 'city-deal-health-hub', 'finland-netherlands', 'heart-of-health']
 * slice.about; // 'health-hub-utrecht'
 */
export const sliceDataset = <D extends Dataset, I extends string = string>(
  dataset: D,
  networkId: IdOf<D, 'networks', I>,
): Dataset => {
  const index: DatasetIndex = indexDataset<Dataset>(dataset);
  const own = ownRecordsOf<Dataset>(index, networkId);
  if (own.length === 0) {
    const known = Object.keys(dataset.networks).join(', ') || 'none';
    throw new RangeError(`The dataset has no network ${quoted(networkId)}. Use one of its network ids: ${known}.`);
  }
  const kept = closureOf(index, [...own, ...personMembershipsOf(index, own)]);
  return mapCollections({ ...dataset, about: networkId }, (read) =>
    Object.fromEntries(Object.entries(read(dataset)).filter(([, record]) => kept.has(record))),
  );
};
