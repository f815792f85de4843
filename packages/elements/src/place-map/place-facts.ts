import {
  connectedOrganizationsOf,
  eventsOf,
  findRecord,
  groupsOf,
  linksOf,
  membersOf,
  programsOf,
  type AnyRecord,
  type IndirectRelation,
  type DatasetIndex,
  type Network,
  type NetworkEvent,
  type Organization,
} from '@health-networks/core';
import { label } from '../base/text/label.js';
import { fill, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText } from '../base/text/text.js';
import type { PlaceMapInput } from './messages.js';

type Party = Organization | Network;

/** A fact about a place, with its record. */
export type PlaceFact = { place: string; record: AnyRecord } &
  /** `seat` says that the party is there, where the record says only that it has to do with the network. */
  (
    | { kind: 'party'; party: Party; seat: AnyRecord }
    | { kind: 'event'; event: NetworkEvent }
    /** The seat of a network, an area served: the place matters to the network as a whole. */
    | { kind: 'own'; text: Phrase }
    /** A relation to a place, or a claim about it. */
    | { kind: 'mention'; text: Phrase }
  );

/**
 * Keeps only the citations for the field `place`, because those for a membership do not prove a seat. Keeps all if none
 * cites the place.
 */
const seatOf = (found: Party): AnyRecord => {
  const citations = found.citations.filter(({ fields = ['place'] }) => fields.includes('place'));
  return citations.length > 0 ? { ...found, citations } : found;
};

const party = (found: Party, record: AnyRecord): PlaceFact[] =>
  found.place === undefined ? [] : [{ kind: 'party', place: found.place, party: found, record, seat: seatOf(found) }];

const memberFacts = (index: DatasetIndex, organizationId: string): PlaceFact[] =>
  membersOf(index, organizationId).flatMap(({ kind, member, membership }) =>
    kind === 'person' ? [] : party(member, membership),
  );

const programFacts = (index: DatasetIndex, networkId: string): PlaceFact[] =>
  programsOf(index, networkId).flatMap((program) => [
    ...memberFacts(index, program.id),
    ...eventFacts(index, program.id),
  ]);

const recordOf = (connection: IndirectRelation): AnyRecord =>
  connection.kind === 'contact' ? connection.contactPoint : connection.networkMembership;

const indirectFacts = (index: DatasetIndex, networkId: string): PlaceFact[] =>
  connectedOrganizationsOf(index, networkId, { includeMembers: true }).flatMap(({ organization, through }) =>
    through.flatMap((connection) => party(organization, recordOf(connection))),
  );

const eventFacts = (index: DatasetIndex, partyId: string): PlaceFact[] =>
  eventsOf(index, partyId).flatMap((event): PlaceFact[] =>
    (event.places ?? []).map((place) => ({ kind: 'event', place, event, record: event })),
  );

const ownFacts = (network: Network, { messages, language }: PlaceMapInput): PlaceFact[] => {
  const name = [requiredText(network.name, language, network.id)];
  const fact = (place: string, say: (network: string) => string): PlaceFact => ({
    kind: 'own',
    place,
    text: fill((own = '') => say(own), name),
    record: network,
  });
  return [
    ...(network.place === undefined ? [] : [fact(network.place, messages.seat)]),
    ...(network.areaServed ?? []).map((place) => fact(place, messages.areaServed)),
  ];
};

/** The place at an end of a link: the end itself, or the area of a group. */
const placeOfEnd = (index: DatasetIndex, id: string): string[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'places') return [id];
  return found?.collection === 'groups' && found.record.area !== undefined ? [found.record.area] : [];
};

const mentionFacts = ({ id }: Network, { index, language, messages }: PlaceMapInput): PlaceFact[] => [
  ...groupsOf(index, id).flatMap((record): PlaceFact[] => {
    const text = requiredText(record.name, language, record.id);
    return record.area === undefined ? [] : [{ kind: 'mention', place: record.area, text: [text], record }];
  }),
  ...linksOf(index, id).flatMap((record): PlaceFact[] => {
    const text = shownText(record.description, language) ?? label(messages, 'link-kind', record.kind);
    const places = [record.from, record.to].flatMap((end) => placeOfEnd(index, end));
    return places.map((place) => ({ kind: 'mention', place, text: [text], record }));
  }),
];

const networksShown = ({ network, index }: PlaceMapInput): Network[] =>
  network ? [network] : Object.values(index.dataset.networks);

/** All facts about places of the networks, in display order; may contain duplicates. */
export const placeFacts = (input: PlaceMapInput): PlaceFact[] =>
  networksShown(input).flatMap((network) => [
    ...ownFacts(network, input),
    ...memberFacts(input.index, network.id),
    ...programFacts(input.index, network.id),
    ...indirectFacts(input.index, network.id),
    ...eventFacts(input.index, network.id),
    ...mentionFacts(network, input),
  ]);
