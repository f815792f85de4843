import { collectionNames, type CollectionName, type RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { recordsOf } from './collection-of.js';
import { locate, type LocatedRecord } from './located-record.js';
import { createLookup, type Lookup } from './lookup.js';

/**
 * The ids that a dataset has in these collections: editors complete them, and any other is a compile error. Of a dataset
 * that was read from a file nobody knows them beforehand: any text then.
 */
export type KnownId<D extends Dataset, Name extends CollectionName> = Name extends CollectionName
  ? keyof D[Name] & string
  : never;

/** A dataset with the look-ups that queries need. Every query takes one as its first argument. */
export interface DatasetIndex<D extends Dataset = Dataset> {
  readonly dataset: D;
  readonly membershipsByMember: Lookup<RecordOf<'memberships'>>;
  readonly membershipsByOrganization: Lookup<RecordOf<'memberships'>>;
  readonly contactPointsByAbout: Lookup<RecordOf<'contactPoints'>>;
  /** By the person or organization to turn to. */
  readonly contactPointsByHolder: Lookup<RecordOf<'contactPoints'>>;
  readonly conceptsByNetwork: Lookup<RecordOf<'concepts'>>;
  /** By the party whose goal it is, and by the network that it concerns. */
  readonly goalsByParty: Lookup<RecordOf<'goals'>>;
  /** By the network that runs it, and by those that it is told of with. */
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
  /** By who says so. */
  readonly statementsByParty: Lookup<RecordOf<'statements'>>;
  /** By those before and those after. */
  readonly changeEventsByParty: Lookup<RecordOf<'changeEvents'>>;
  /** Records of any collection, by a source that they cite. */
  readonly recordsBySource: Lookup<LocatedRecord>;
}

/**
 * Prepares a dataset for queries. Costs nothing by itself: each look-up is built in linear time when it is first used.
 * The dataset must not change afterwards.
 *
 * Where the ids of a dataset are known to the compiler, as those of the seed data and of `defineDataset` are, queries
 * take only these. For ids that come from elsewhere, such as the address of a page, forget them: `indexDataset<Dataset>`.
 *
 * @example
 * const index = indexDataset(seedDataset);
 * membersOf(index, 'health-hub-utrecht').length; // 'health-hub-utrech' is an error
 *
 * @example
 * const index = indexDataset<Dataset>(seedDataset);
 * findNetwork(index, location.hash.slice(1)); // undefined where there is none
 */
export const indexDataset = <const D extends Dataset>(dataset: D): DatasetIndex<D> => {
  const lookup = <Name extends CollectionName>(
    name: Name,
    idsOf: (record: RecordOf<Name>) => readonly (string | undefined)[],
  ): Lookup<RecordOf<Name>> => createLookup(() => recordsOf(dataset, name), idsOf);

  return {
    dataset,
    membershipsByMember: lookup('memberships', ({ member }) => [member]),
    membershipsByOrganization: lookup('memberships', ({ organization }) => [organization]),
    contactPointsByAbout: lookup('contactPoints', ({ about }) => about),
    contactPointsByHolder: lookup('contactPoints', ({ person, organization }) => [person, organization]),
    conceptsByNetwork: lookup('concepts', ({ network }) => [network]),
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
    recordsBySource: createLookup(
      () => collectionNames.flatMap((name): LocatedRecord[] => locate(name, recordsOf(dataset, name))),
      ({ record }) => record.citations.map(({ source }) => source),
    ),
  };
};
