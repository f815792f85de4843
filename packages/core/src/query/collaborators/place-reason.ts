import type { AnyRecord } from '../../model/collections.js';
import { memoize } from '../../model/memoize.js';
import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Link, Place } from '../../model/types.generated.js';
import type { PlaceKind } from '../../model/vocabularies/index.js';
import { hasEnded } from '../dates/event-dates.js';
import { findParty, findIn } from '../find/find-record.js';
import { type DatasetIndex, lookupsOf } from '../index-dataset.js';
import { servedGroupsOf } from '../of-network/records-of-network.js';
import { countriesOf, liesWithinMatcher } from '../places/places.js';
import { type Reason, sortedRecords, type Candidate, type Search, type PartyRelation, weigh } from './search.js';

/**
 * Returns the places from one up to an ancestor, both included, or `undefined` when it does not lie within the
 * ancestor.
 */
const placePath = (index: DatasetIndex, from: string, to: string): readonly Place[] | undefined => {
  if (!findIn(index, 'places', from) || !liesWithinMatcher(index)(from, to)) return undefined;
  const parentOf = (id: string): string | undefined => (id === to ? undefined : findIn(index, 'places', id)?.within);
  return [from, ...ancestorsOf(from, parentOf)].flatMap((id) => findIn(index, 'places', id) ?? []);
};

const townKinds: readonly PlaceKind[] = ['city', 'campus'];

/** Returns the home of a party: its seat or, for an embassy, the country that it represents. */
const homeOf = ({ kind, party }: Candidate): string =>
  (kind === 'organization' ? (party.represents ?? party.place) : party.place) ?? '';

const seatReason = (index: DatasetIndex, candidate: Candidate, { id }: Place): Reason | undefined => {
  const { kind, party } = candidate;
  if (kind === 'organization' && party.represents !== undefined) return undefined;
  const path = placePath(index, homeOf(candidate), id);
  const [place] = path ?? [];
  return path && place && { kind: 'seated', weight: 3, place, records: sortedRecords([party, ...path]) };
};

/**
 * Returns the areas in which a party works, each with the record that states it: the areas that a network serves, or
 * the place that an embassy represents.
 */
const areasOf = (index: DatasetIndex, { kind, party }: Candidate): (readonly [id: string, record: AnyRecord])[] => {
  if (kind === 'organization') return party.represents === undefined ? [] : [[party.represents, party]];
  const groups = sortedRecords(servedGroupsOf(index, party.id));
  return [
    ...(party.areaServed ?? []).map((id) => [id, party] as const),
    ...groups.flatMap((group) => (group.area === undefined ? [] : [[group.area, group] as const])),
  ];
};

/** Finds an area that the party serves and that contains the place or lies within it. */
const serves = (index: DatasetIndex, candidate: Candidate, { id }: Place): Reason | undefined => {
  for (const [area, record] of areasOf(index, candidate)) {
    const place = findIn(index, 'places', area);
    const path = placePath(index, area, id) ?? placePath(index, id, area);
    if (place && path) return { kind: 'serves', weight: 3, place, records: sortedRecords([record, ...path]) };
  }
  return undefined;
};

/**
 * Returns the records that lead from a link end to a place that contains it. The end may be a place, a group or an
 * event.
 */
const pathToPlace = (index: DatasetIndex, end: string, placeId: string): readonly AnyRecord[] => {
  const [group, event] = [findIn(index, 'groups', end), findIn(index, 'events', end)];
  const path = [group?.area, ...(event?.places ?? []), end]
    .map((id) => placePath(index, id ?? '', placeId))
    .find((found) => found !== undefined);
  return path ? [...[group, event].filter((record) => record !== undefined), ...path] : [];
};

const linkedTo = (index: DatasetIndex, { party }: Candidate, { id }: Place): Reason | undefined => {
  const recordsBehindLink = ({ from, to }: Link): readonly AnyRecord[] =>
    [from, to].filter((end) => end !== party.id).flatMap((end) => pathToPlace(index, end, id));
  const links = sortedRecords(
    lookupsOf(index)
      .linksByParty(party.id)
      .filter((link) => recordsBehindLink(link).length > 0),
  );
  if (links.length === 0) return undefined;
  const weight = links.every(hasEnded) ? 1 : 2;
  return {
    kind: 'linked-to-place',
    weight,
    links,
    records: sortedRecords([...links, ...links.flatMap(recordsBehindLink)]),
  };
};

/** Returns a function that finds the strongest relation of a candidate to a place. */
export const placeReasons = (search: Search, place: Place): ((candidate: Candidate) => Reason | undefined) => {
  const { index } = search;
  const inPlace = (candidate: Candidate): Reason | undefined =>
    seatReason(index, candidate, place) ?? serves(index, candidate, place);
  const partyInPlace = memoize((id): Reason | undefined => {
    const party = findParty(index, id);
    if (party?.collection === 'organizations') return inPlace({ kind: 'organization', party: party.record });
    return party && inPlace({ kind: 'network', party: party.record });
  });
  const relatedTo = ({ party }: Candidate): Reason | undefined => {
    const relations = search.partyRelationsOf(party.id).filter((relation) => partyInPlace(relation.party.id));
    if (relations.length === 0) return undefined;
    const behind = (relation: PartyRelation): readonly AnyRecord[] => [
      relation.record,
      ...(partyInPlace(relation.party.id)?.records ?? []),
    ];
    return {
      kind: 'related-to-place',
      weight: weigh(2, relations),
      place,
      relations,
      records: sortedRecords(relations.flatMap(behind)),
    };
  };
  return (candidate) => partyInPlace(candidate.party.id) ?? linkedTo(index, candidate, place) ?? relatedTo(candidate);
};

/**
 * Returns a predicate that tests whether the party's home is elsewhere: in another country or another town. The result
 * is false when this cannot be decided: for a town and a region of one country without a `within` relation between
 * them.
 */
export const elsewhereMatcher = (index: DatasetIndex, place: Place): ((candidate: Candidate) => boolean) => {
  const isTownKind = narrowerMatcher(index.dataset, 'place-kind', townKinds);
  const liesWithin = liesWithinMatcher(index);
  const there = countriesOf(index, place.id);
  return (candidate) => {
    const seat = findIn(index, 'places', homeOf(candidate));
    if (!seat || liesWithin(seat.id, place.id) || liesWithin(place.id, seat.id)) return false;
    const here = countriesOf(index, seat.id);
    if (here.length > 0 && there.length > 0 && !here.some((country) => there.includes(country))) return true;
    return isTownKind(seat.kind) && isTownKind(place.kind);
  };
};
