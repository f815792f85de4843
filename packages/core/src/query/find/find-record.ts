import { collectionNames, type CollectionName, type RecordOf } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { collectionOf, type DatasetIndex, type IdOf, datasetOf } from '../index-dataset.js';

/** A record with the name of its collection: checking `collection` narrows the type of `record`. */
export type LocatedRecord<Name extends CollectionName = CollectionName> = {
  [Each in Name]: { readonly collection: Each; readonly record: RecordOf<Each> };
}[Name];

/** Adds the name of their collection to records. */
export const locate = <Name extends CollectionName>(
  collection: Name,
  records: readonly RecordOf<Name>[],
): LocatedRecord<Name>[] => records.map((record) => ({ collection, record }));

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

/** An organization or a network, either of which can have members. `collection` identifies which of the two it is. */
export type Party = LocatedRecord<'organizations' | 'networks'>;

/**
 * Returns the organization or network with this id, or `undefined` if there is none.
 *
 * @example
 * const party = findParty(index, 'umc-utrecht');
 * if (party?.collection === 'organizations') party.record.kind; // 'hospital'
 */
export const findParty = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'organizations' | 'networks', I>,
): Party | undefined => {
  const organization = findIn(index, 'organizations', id);
  if (organization) return { collection: 'organizations', record: organization };
  const network = findIn(index, 'networks', id);
  return network && { collection: 'networks', record: network };
};
