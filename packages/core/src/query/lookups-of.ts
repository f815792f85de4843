import type { CollectionName, RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { recordsOf } from './collection-of.js';
import type { DatasetIndex } from './index-dataset.js';
import { createLookup, type Lookup } from './lookup.js';
import { perIndex } from './per-index.js';

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
