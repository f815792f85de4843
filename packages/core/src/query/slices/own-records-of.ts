import { collectionNames, type CollectionName } from '../../model/collections.js';
import type { Dataset, NetworkEvent, Source } from '../../model/types.generated.js';
import { findIn, findRecord, locate, type LocatedRecord } from '../find/find-record.js';
import {
  recordsOf,
  type DatasetIndex,
  type IdOf,
  type KnownId,
  createLookup,
  lookupsOf,
  datasetOf,
  perIndex,
} from '../index-dataset.js';
import { programsOf } from '../of-network/programs-of.js';

/** Returns the events and their parts, without duplicates. */
const withParts = (index: DatasetIndex, events: readonly NetworkEvent[]): NetworkEvent[] => {
  const all = new Set(events);
  // Iterating a Set also visits items that are added during iteration.
  for (const { id } of all) for (const part of lookupsOf(index).eventsByPartOf(id)) all.add(part);
  return [...all];
};

/** Returns the network and the records that it owns. */
const coreOf = (index: DatasetIndex, networkId: string): LocatedRecord[] => {
  const network = findIn(index, 'networks', networkId);
  if (!network) return [];
  const groups = lookupsOf(index).groupsByNetwork(networkId);
  const parties = [networkId, ...groups.map(({ id }) => id)];
  return [
    ...locate('networks', [network]),
    ...locate('concepts', lookupsOf(index).conceptsByNetwork(networkId)),
    ...locate(
      'goals',
      parties.flatMap((id) => lookupsOf(index).goalsByParty(id)),
    ),
    ...locate('programs', programsOf(index, networkId)),
    ...locate('groups', groups),
    ...locate('events', withParts(index, lookupsOf(index).eventsByParty(networkId))),
    ...locate('changeEvents', lookupsOf(index).changeEventsByParty(networkId)),
  ];
};

const relationsOf = (index: DatasetIndex, id: string): LocatedRecord[] => [
  ...locate('memberships', lookupsOf(index).membershipsByOrganization(id)),
  ...locate('memberships', lookupsOf(index).membershipsByMember(id)),
  ...locate('contactPoints', lookupsOf(index).contactPointsByAbout(id)),
  ...locate('contactPoints', lookupsOf(index).contactPointsByHolder(id)),
  ...locate('links', lookupsOf(index).linksByParty(id)),
];

const observationsAndStatementsOn = (index: DatasetIndex, id: string): LocatedRecord[] => [
  ...locate('observations', lookupsOf(index).observationsBySubject(id)),
  ...locate('statements', lookupsOf(index).statementsByAbout(id)),
];

/**
 * Returns all records that belong to a network: its own record, concepts, goals, programs, groups and events; the
 * relations of the network, its programs and its groups; the observations and statements about any of these; and the
 * statements attributed to the network or one of its groups. Parties and places that the network only refers to are not
 * included. Returns an empty array when there is no such network.
 *
 * @example
 * ownRecordsOf(index, 'htric').map(({ collection, record }) => `${collection}: ${record.id}`);
 * // ['networks: htric', 'concepts: theme-devices', …]
 */
export const ownRecordsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): LocatedRecord[] => {
  const core = coreOf(index, networkId);
  const relations = core.flatMap(({ record }) => relationsOf(index, record.id));
  const remarks = [...core, ...relations].flatMap(({ record }) => observationsAndStatementsOn(index, record.id));
  const views = core.flatMap(({ record }) => locate('statements', lookupsOf(index).statementsByParty(record.id)));
  return [
    ...new Map([...core, ...relations, ...remarks, ...views].map((located) => [located.record, located])).values(),
  ];
};

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

/**
 * Returns the sources that a record cites and, for a network, also those that the records belonging to it cite. Each
 * source is listed once, in the order of first citation.
 *
 * @example
 * sourcesOf(index, 'umc-utrecht').map(({ id }) => id); // ['heart-of-health-hhu', 'citydeal-tno', 'ror-records']
 */
export const sourcesOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, CollectionName, I>,
): Source[] => {
  const found = findRecord(index, id);
  if (!found) return [];
  const citing = found.collection === 'networks' ? ownRecordsOf(index, id) : [found];
  const ids = new Set(citing.flatMap(({ record }) => record.citations.map(({ source }) => source)));
  return [...ids].map((source) => findIn(index, 'sources', source)).filter((source) => source !== undefined);
};
