import {
  connectedOrganizationsOf,
  eventsOf,
  membersOf,
  programsOf,
  type AnyRecord,
  type IndirectRelation,
  type DatasetIndex,
  type Network,
  type NetworkEvent,
  type Organization,
  findPlace,
  findRecord,
  groupsOf,
  linksOf,
  type Place,
} from '@health-networks/core';
import { isCurrent } from '../base/is-current.js';
import { inSteps, type Steps } from '../base/steps.js';
import { fill, type Phrase } from '../base/text/phrase.js';
import { requiredText } from '../base/text/text.js';
import { type Remark, remarksFrom, remarksOf } from '../base/evidence/evidence.view.js';
import type { PlaceMapInput } from './messages.js';

type Party = Organization | Network;

/** A fact about a place, with its record. */
export type PlaceFact = { place: string; record: AnyRecord } &
  /** `seat` supports the location of the party, while the record only supports its relation to the network. */
  (
    | { kind: 'party'; party: Party; seat: AnyRecord }
    | { kind: 'event'; event: NetworkEvent }
    /** A fact about the network as a whole, such as its seat or an area it serves. */
    | { kind: 'own'; text: Phrase }
  );

/**
 * Keeps only the citations for the field `place`, because those for a membership do not prove a seat. Keeps all if none
 * cites the place.
 */
const seatOf = (found: Party): AnyRecord => {
  const citations = found.citations.filter(({ fields = ['place'] }) => fields.includes('place'));
  return citations.length > 0 && citations.length < found.citations.length ? { ...found, citations } : found;
};

const party = (found: Party, record: AnyRecord): PlaceFact[] =>
  found.place === undefined ? [] : [{ kind: 'party', place: found.place, party: found, record, seat: seatOf(found) }];

const memberFacts = (index: DatasetIndex, organizationId: string): PlaceFact[] =>
  membersOf(index, organizationId).flatMap(({ kind, member, membership }) =>
    kind === 'person' || !isCurrent(membership) ? [] : party(member, membership),
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
    text: fill(say, name),
    record: network,
  });
  return [
    ...(network.place === undefined ? [] : [fact(network.place, messages.seat)]),
    ...(network.areaServed ?? []).map((place) => fact(place, messages.areaServed)),
  ];
};

/** Returns the networks of a map: one, or all in the data. */
const networksShown = ({ network, index }: PlaceMapInput): Network[] =>
  network ? [network] : Object.values(index.dataset.networks);

/**
 * Collects all facts about places of the networks, in display order, in steps that can pause; may contain duplicates.
 */
export function* placeFacts(input: PlaceMapInput): Steps<PlaceFact[]> {
  const { index } = input;
  const all: PlaceFact[] = [];
  for (const network of networksShown(input)) {
    for (const facts of [
      () => ownFacts(network, input),
      () => memberFacts(index, network.id),
      () => programFacts(index, network.id),
      () => indirectFacts(index, network.id),
      () => eventFacts(index, network.id),
    ]) {
      yield* inSteps(facts(), (fact) => all.push(fact));
    }
  }
  return all;
}

/** Returns the place at an end of a link: the end itself, or the area of a group. */
const placeOfEnd = (index: DatasetIndex, id: string): string[] => {
  const found = findRecord(index, id);
  if (found?.collection === 'places') return [id];
  return found?.collection === 'groups' && found.record.area !== undefined ? [found.record.area] : [];
};

interface Mention {
  remarks: Remark[];
  record: AnyRecord;
}

/** Collects the names of groups in a place and the texts of links to it, with their remarks. */
const mentionsBy = ({ id }: Network, input: PlaceMapInput): Mention[] => {
  const { index, language } = input;
  const about = (place: string): Remark['about'] => {
    const found = findPlace(index, place);
    return found && [requiredText(found.name, language, found.id)];
  };
  return [
    ...groupsOf(index, id).flatMap((record): Mention[] => {
      if (record.area === undefined) return [];
      const text = requiredText(record.name, language, record.id);
      return [{ remarks: [{ about: about(record.area), text }, ...remarksOf([record], input)], record }];
    }),
    ...linksOf(index, id).flatMap((record): Mention[] => {
      const [place] = [record.from, record.to].flatMap((end) => placeOfEnd(index, end));
      if (place === undefined) return [];
      const remarks = [record.description, record.note].flatMap((text) =>
        remarksFrom(text, () => about(place), language),
      );
      return remarks.length > 0 ? [{ remarks, record }] : [];
    }),
  ];
};

/** Returns texts about places without items, and remarks on the listed places. */
export const remarksOn = (
  input: PlaceMapInput,
  listed: readonly Place[],
): { remarks: Remark[]; records: AnyRecord[] } => {
  const mentions = networksShown(input).flatMap((network) => mentionsBy(network, input));
  return {
    remarks: [...mentions.flatMap(({ remarks }) => remarks), ...remarksOf(listed, input)],
    records: mentions.map(({ record }) => record),
  };
};
