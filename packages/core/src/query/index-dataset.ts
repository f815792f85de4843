import { type CollectionName, type RecordOf, collectionNames, type AnyRecord } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';

/**
 * The ids of these collections, which editors can complete; any other id is a compile error. For a dataset that is read
 * from a file, whose ids are unknown at compile time, any string.
 */
export type KnownId<D extends Dataset, Name extends CollectionName> = Name extends CollectionName
  ? keyof D[Name] & string
  : never;

/**
 * The type of an id argument. A literal must be a `KnownId`; a plain `string`, such as a record field or part of a URL,
 * is accepted as is.
 */
export type IdOf<D extends Dataset, Name extends CollectionName, I extends string> = string extends I
  ? I
  : KnownId<D, Name>;

/**
 * A dataset that is prepared for queries: every query takes one as its first argument. It gives queries access to their
 * shared lookups.
 */
export interface DatasetIndex<D extends Dataset = Dataset> {
  readonly dataset: D;
}

/**
 * Prepares a dataset for queries. This is cheap: each lookup is built in linear time when it is first used. The dataset
 * must not change afterwards.
 *
 * Where the compiler knows the ids of a dataset, as with the seed data and `defineDataset`, an id literal must be one
 * of them. Ids that are only known at run time, such as part of a URL, can be any string.
 *
 * @example
 * const index = indexDataset(seedDataset);
 * membersOf(index, 'health-hub-utrecht').length; // 43
 * membersOf(index, 'health-hub-utrech'); // compile error: no network has this id
 *
 * @example
 * const index = indexDataset<Dataset>(seedDataset);
 * findNetwork(index, 'health-hub-utrech'); // undefined
 */
export const indexDataset = <const D extends Dataset>(dataset: D): DatasetIndex<D> => ({ dataset });

/** The collections of a dataset, typed so that the name of a collection determines the type of its records. */
type Collections = {
  readonly [Name in CollectionName]: Readonly<Record<string, RecordOf<Name>>>;
};

/**
 * Returns the records of one collection by id.
 *
 * @throws {TypeError} when an index or another value is passed in place of a dataset
 */
export const collectionOf = <Name extends CollectionName>(
  dataset: Dataset,
  name: Name,
): Readonly<Record<string, RecordOf<Name>>> => {
  // JavaScript callers may pass anything.
  const collections: Partial<Collections> = dataset;
  const found = collections[name];
  if (found) return found;
  throw new TypeError(`Pass a dataset, not its index: it has no "${name}".`);
};

/** Returns the records of one collection, in dataset order. */
export const recordsOf = <Name extends CollectionName>(dataset: Dataset, name: Name): RecordOf<Name>[] =>
  Object.values(collectionOf(dataset, name));

/** Creates the records of one collection; `read` selects that collection of a dataset. */
type MakeCollection = <Item extends AnyRecord>(
  read: (dataset: Dataset) => Record<string, Item>,
) => Record<string, Item>;

/** A dataset without its collections. */
export type DatasetHeader = Omit<Dataset, CollectionName>;

export const headerOf = (dataset: DatasetHeader): DatasetHeader => {
  const names: readonly string[] = collectionNames;
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => !names.includes(name))) as DatasetHeader;
};

/** Creates a dataset whose collections are all created by one function. */
export const mapCollections = (header: DatasetHeader, make: MakeCollection): Dataset =>
  ({
    ...headerOf(header),
    ...Object.fromEntries(
      collectionNames.map((name) => [name, make<AnyRecord>((dataset) => ({ ...collectionOf(dataset, name) }))]),
    ),
  }) as Dataset;

/** Returns the records that refer to an id, in dataset order. */
export type Lookup<Item> = (id: string) => readonly Item[];

const group = <Item>(items: readonly Item[], idsOf: (item: Item) => readonly string[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const ids = idsOf(item);
    for (const id of ids.length > 1 ? new Set(ids) : ids) {
      const found = groups.get(id);
      if (found) found.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
};

/**
 * Groups items by the ids that they refer to. Built on first use, so that a query pays only for the lookups it needs.
 */
export const createLookup = <Item>(
  items: () => readonly Item[],
  idsOf: (item: Item) => readonly (string | undefined)[],
): Lookup<Item> => {
  let groups: Map<string, Item[]> | undefined;
  return (id) => {
    groups ??= group(items(), (item) => idsOf(item).filter((named) => named !== undefined));
    return groups.get(id) ?? [];
  };
};

/** Memoizes a value per index, which is safe because datasets are immutable. */
export const perIndex = <Made>(make: (index: DatasetIndex) => Made): ((index: DatasetIndex) => Made) => {
  const known = new WeakMap<DatasetIndex, Made>();
  return (index) => {
    const made = known.get(index) ?? make(index);
    known.set(index, made);
    return made;
  };
};

const createLookups = (dataset: Dataset) => {
  const lookup = <Name extends CollectionName>(
    name: Name,
    idsOf: (record: RecordOf<Name>) => readonly (string | undefined)[],
  ): Lookup<RecordOf<Name>> => createLookup(() => recordsOf(dataset, name), idsOf);

  return {
    membershipsByMember: lookup('memberships', ({ member }) => [member]),
    membershipsByOrganization: lookup('memberships', ({ organization }) => [organization]),
    contactPointsByAbout: lookup('contactPoints', ({ about }) => about),
    /** By the person or organization that the contact point reaches. */
    contactPointsByHolder: lookup('contactPoints', ({ person, organization }) => [person, organization]),
    placesByWithin: lookup('places', ({ within }) => [within]),
    organizationsByPlace: lookup('organizations', ({ place }) => [place]),
    conceptsByNetwork: lookup('concepts', ({ network }) => [network]),
    conceptsByBroader: lookup('concepts', ({ broader }) => [broader]),
    /** By the party that has the goal, and by the network that it concerns. */
    goalsByParty: lookup('goals', ({ party, network }) => [party, network]),
    /** By the network that runs it, and by the networks with which it is described. */
    programsByNetwork: lookup('programs', ({ network, about = [] }) => [network, ...about]),
    programsByPartOf: lookup('programs', ({ partOf }) => [partOf]),
    eventsByPartOf: lookup('events', ({ partOf }) => [partOf]),
    /** By the network or program it belongs to, by organizer and by attendee. */
    eventsByParty: lookup('events', ({ about = [], organizers = [], attendees = [] }) => [
      ...about,
      ...organizers,
      ...attendees,
    ]),
    /** By either end, and by the network or program it belongs to. */
    linksByParty: lookup('links', ({ about = [], from, to }) => [...about, from, to]),
    groupsByNetwork: lookup('groups', ({ network }) => [network]),
    observationsBySubject: lookup('observations', ({ subject }) => [subject]),
    observationsByProperty: lookup('observations', ({ property }) => [property]),
    statementsByAbout: lookup('statements', ({ about }) => about),
    /** By the party that the statement is attributed to. */
    statementsByParty: lookup('statements', ({ attributedTo }) => [attributedTo]),
    /** By the parties before and after the change. */
    changeEventsByParty: lookup('changeEvents', ({ originals, results }) => [...originals, ...results]),
  };
};

/**
 * Returns the dataset of an index.
 *
 * @throws {TypeError} when a dataset or another value is passed in place of an index
 */
export const datasetOf = <D extends Dataset>(index: DatasetIndex<D>): D => {
  // JavaScript callers may pass anything.
  const { dataset } = Object(index) as Partial<DatasetIndex<D>>;
  if (dataset) return dataset;
  throw new TypeError('Pass indexDataset(dataset), not the dataset.');
};

/** Returns the lookups of an index. Each is built once, in linear time, when it is first used. */
export const lookupsOf = /* @__PURE__ */ perIndex((index) => createLookups(datasetOf(index)));
