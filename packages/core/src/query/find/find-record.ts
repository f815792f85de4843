import { collectionNames, type CollectionName, type RecordOf } from '../../model/collections.js';
import type {
  Dataset,
  Concept,
  Network,
  Organization,
  Person,
  Place,
  Program,
  Source,
} from '../../model/types.generated.js';
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

/**
 * Returns the concept with this id, such as a pillar, life stage, theme or measured property.
 *
 * @example
 * findConcept(index, 'theme-prevention')?.label; // { en: 'Prevention', nl: 'Preventie', … }
 */
export const findConcept = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'concepts', I>,
): Concept | undefined => findIn(index, 'concepts', id);

/**
 * Returns the network with this id.
 *
 * @example
 * findNetwork(index, 'health-hub-utrecht')?.alternateNames; // ['HHU']
 */
export const findNetwork = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks', I>,
): Network | undefined => findIn(index, 'networks', id);

/**
 * Returns the organization with this id; for networks, use `findNetwork`.
 *
 * @example
 * findOrganization(index, 'umc-utrecht')?.kind; // 'hospital'
 */
export const findOrganization = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'organizations', I>,
): Organization | undefined => findIn(index, 'organizations', id);

/**
 * Returns the person with this id.
 *
 * @example
 * findPerson(ownIndex, 'anna-example')?.familyName; // 'Berg'
 */
export const findPerson = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'persons', I>,
): Person | undefined => findIn(index, 'persons', id);

/**
 * Returns the place with this id.
 *
 * @example
 * findPlace(index, 'helsinki')?.country; // 'FI'
 */
export const findPlace = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'places', I>,
): Place | undefined => findIn(index, 'places', id);

/**
 * Returns the program with this id.
 *
 * @example
 * findProgram(index, 'health-hub-academy')?.name.en; // 'Health Hub Academy'
 */
export const findProgram = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'programs', I>,
): Program | undefined => findIn(index, 'programs', id);

/**
 * Returns the source with this id.
 *
 * @example
 * findSource(index, 'health-valley-annual-report-2019')?.language; // 'nl'
 */
export const findSource = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'sources', I>,
): Source | undefined => findIn(index, 'sources', id);
