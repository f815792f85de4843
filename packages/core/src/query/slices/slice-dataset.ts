import type { AnyRecord, CollectionName } from '../../model/collections.js';
import { quoted } from '../../model/issues/mask-personal.js';
import { references, termFields } from '../../model/record-fields.generated.js';
import { findDeclaredTerm } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/types.generated.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { findIn, locate, type LocatedRecord } from '../find/find-record.js';
import { mapCollections, indexDataset, type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';
import { ownRecordsOf } from './own-records-of.js';

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

const findAmong = (index: DatasetIndex, collections: readonly CollectionName[], id: string): LocatedRecord[] => {
  for (const name of collections) {
    const record = findIn(index, name, id);
    if (record) return locate<CollectionName>(name, [record]);
  }
  return [];
};

const stepInto = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;

/** Returns the value at a dotted path. */
const valueAt = (record: object, path: string): unknown => path.split('.').reduce<unknown>(stepInto, record);

/** Returns the concepts of the dataset's own terms that a record uses. */
const declaredBy = (index: DatasetIndex, { collection, record }: LocatedRecord): LocatedRecord[] => {
  const fields: Readonly<Record<string, VocabularyName>> = termFields[collection];
  const terms = Object.entries(fields).flatMap(([path, vocabulary]) =>
    idsIn(valueAt(record, path)).map((term) => findDeclaredTerm(index.dataset, vocabulary, term)),
  );
  return locate(
    'concepts',
    terms.filter((concept) => concept !== undefined),
  );
};

/**
 * Returns the records that a record refers to by its fields, citations and the dataset's own terms; missing records are
 * skipped.
 */
export const referredRecords = (index: DatasetIndex, located: LocatedRecord): LocatedRecord[] => {
  const { collection, record } = located;
  const fields: Readonly<Record<string, readonly CollectionName[]>> = references[collection];
  const named = Object.entries<unknown>({ ...record }).flatMap(([field, value]) =>
    Object.hasOwn(fields, field) ? idsIn(value).flatMap((id) => findAmong(index, fields[field] ?? [], id)) : [],
  );
  const cited = record.citations.flatMap(({ source }) => findAmong(index, ['sources'], source));
  return [...named, ...declaredBy(index, located), ...cited];
};

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
