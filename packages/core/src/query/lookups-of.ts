import type { CollectionName, RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import { recordsOf } from './collection-of.js';
import type { DatasetIndex } from './index-dataset.js';

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

/** The lookups that queries share: records by the ids that they refer to. */
interface Lookups {
  readonly membershipsByMember: Lookup<RecordOf<'memberships'>>;
  readonly membershipsByOrganization: Lookup<RecordOf<'memberships'>>;
  readonly contactPointsByAbout: Lookup<RecordOf<'contactPoints'>>;
  /** By the person or organization that the contact point reaches. */
  readonly contactPointsByHolder: Lookup<RecordOf<'contactPoints'>>;
  readonly placesByWithin: Lookup<RecordOf<'places'>>;
  readonly organizationsByPlace: Lookup<RecordOf<'organizations'>>;
  readonly conceptsByNetwork: Lookup<RecordOf<'concepts'>>;
  readonly conceptsByBroader: Lookup<RecordOf<'concepts'>>;
  /** By the party that has the goal, and by the network that it concerns. */
  readonly goalsByParty: Lookup<RecordOf<'goals'>>;
  /** By the network that runs it, and by the networks with which it is described. */
  readonly programsByNetwork: Lookup<RecordOf<'programs'>>;
  readonly programsByPartOf: Lookup<RecordOf<'programs'>>;
  readonly eventsByPartOf: Lookup<RecordOf<'events'>>;
  /** By the network or program it belongs to, by organizer and by attendee. */
  readonly eventsByParty: Lookup<RecordOf<'events'>>;
  /** By either end, and by the network or program it belongs to. */
  readonly linksByParty: Lookup<RecordOf<'links'>>;
  readonly groupsByNetwork: Lookup<RecordOf<'groups'>>;
  readonly observationsBySubject: Lookup<RecordOf<'observations'>>;
  readonly observationsByProperty: Lookup<RecordOf<'observations'>>;
  readonly statementsByAbout: Lookup<RecordOf<'statements'>>;
  /** By the party that the statement is attributed to. */
  readonly statementsByParty: Lookup<RecordOf<'statements'>>;
  /** By the parties before and after the change. */
  readonly changeEventsByParty: Lookup<RecordOf<'changeEvents'>>;
}

const createLookups = (dataset: Dataset): Lookups => {
  const lookup = <Name extends CollectionName>(
    name: Name,
    idsOf: (record: RecordOf<Name>) => readonly (string | undefined)[],
  ): Lookup<RecordOf<Name>> => createLookup(() => recordsOf(dataset, name), idsOf);

  return {
    membershipsByMember: lookup('memberships', ({ member }) => [member]),
    membershipsByOrganization: lookup('memberships', ({ organization }) => [organization]),
    contactPointsByAbout: lookup('contactPoints', ({ about }) => about),
    contactPointsByHolder: lookup('contactPoints', ({ person, organization }) => [person, organization]),
    placesByWithin: lookup('places', ({ within }) => [within]),
    organizationsByPlace: lookup('organizations', ({ place }) => [place]),
    conceptsByNetwork: lookup('concepts', ({ network }) => [network]),
    conceptsByBroader: lookup('concepts', ({ broader }) => [broader]),
    goalsByParty: lookup('goals', ({ party, network }) => [party, network]),
    programsByNetwork: lookup('programs', ({ network, about = [] }) => [network, ...about]),
    programsByPartOf: lookup('programs', ({ partOf }) => [partOf]),
    eventsByPartOf: lookup('events', ({ partOf }) => [partOf]),
    eventsByParty: lookup('events', ({ about = [], organizers = [], attendees = [] }) => [
      ...about,
      ...organizers,
      ...attendees,
    ]),
    linksByParty: lookup('links', ({ about = [], from, to }) => [...about, from, to]),
    groupsByNetwork: lookup('groups', ({ network }) => [network]),
    observationsBySubject: lookup('observations', ({ subject }) => [subject]),
    observationsByProperty: lookup('observations', ({ property }) => [property]),
    statementsByAbout: lookup('statements', ({ about }) => about),
    statementsByParty: lookup('statements', ({ attributedTo }) => [attributedTo]),
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
