import type { AnyRecord } from '../../model/collections.js';
import type { Place } from '../../model/place.js';
import { countriesOf } from '../countries-of.js';
import { findIn } from '../find-record.js';
import { hasEnded } from '../has-ended.js';
import type { DatasetIndex } from '../index-dataset.js';
import type { Reason } from './collaborator.js';
import { placePath } from './paths.js';
import { remember, sortedRecords, type Candidate, type Search } from './search.js';
import type { Bond } from './bonds-of.js';
import { weigh } from './weigh.js';

const townKinds: readonly string[] = ['city', 'campus'];

const seated = (index: DatasetIndex, { party }: Candidate, { id }: Place): Reason | undefined => {
  const path = placePath(index, party.place ?? '', id);
  const [place] = path ?? [];
  return path && place && { kind: 'seated', weight: 3, place, records: sortedRecords([party, ...path]) };
};

/** The places for which a network works, each with the record that says so. */
const areasOf = (index: DatasetIndex, candidate: Candidate): (readonly [id: string, record: AnyRecord])[] => {
  if (candidate.kind === 'organization') return [];
  const { party } = candidate;
  const coverages = sortedRecords(index.coveragesByNetwork(party.id));
  return [
    ...(party.areaServed ?? []).map((id) => [id, party] as const),
    ...coverages.flatMap((coverage) => (coverage.area === undefined ? [] : [[coverage.area, coverage] as const])),
  ];
};

/** Who works for a country works for its regions, and who works for a region works in its country. */
const serves = (index: DatasetIndex, candidate: Candidate, { id }: Place): Reason | undefined => {
  for (const [area, record] of areasOf(index, candidate)) {
    const place = findIn(index, 'places', area);
    const path = placePath(index, area, id) ?? placePath(index, id, area);
    if (place && path) return { kind: 'serves', weight: 3, place, records: sortedRecords([record, ...path]) };
  }
  return undefined;
};

const linkedTo = (index: DatasetIndex, { party }: Candidate, { id }: Place): Reason | undefined => {
  const links = sortedRecords(index.linksByParty(party.id).filter(({ to }) => placePath(index, to, id)));
  if (links.length === 0) return undefined;
  const places = links.flatMap(({ to }) => placePath(index, to, id) ?? []);
  const weight = links.every(hasEnded) ? 1 : 2;
  return { kind: 'linked-to-place', weight, links, records: sortedRecords([...links, ...places]) };
};

/** Says of each candidate how the data tie it to the place, the nearest way only. */
export const placeReasons = (search: Search, place: Place): ((candidate: Candidate) => Reason | undefined) => {
  const { index } = search;
  const inPlace = (candidate: Candidate): Reason | undefined =>
    seated(index, candidate, place) ?? serves(index, candidate, place);
  const partyInPlace = remember((id): Reason | undefined => {
    const organization = findIn(index, 'organizations', id);
    if (organization) return inPlace({ kind: 'organization', party: organization });
    const network = findIn(index, 'networks', id);
    return network && inPlace({ kind: 'network', party: network });
  });
  const tiedTo = ({ party }: Candidate): Reason | undefined => {
    const ties = search.bondsOf(party.id).filter((tie) => partyInPlace(tie.party.id));
    if (ties.length === 0) return undefined;
    const behind = (tie: Bond): readonly AnyRecord[] => [tie.record, ...(partyInPlace(tie.party.id)?.records ?? [])];
    return { kind: 'tied-to-place', weight: weigh(2, ties), place, ties, records: sortedRecords(ties.flatMap(behind)) };
  };
  return (candidate) => partyInPlace(candidate.party.id) ?? linkedTo(index, candidate, place) ?? tiedTo(candidate);
};

/**
 * Do the data say that a party sits somewhere else: in another country, or in another town? Of a town and a region in
 * one country, of which nothing says that one lies in the other, they do not tell.
 */
export const isElsewhere = (index: DatasetIndex, { party }: Candidate, place: Place): boolean => {
  const seat = findIn(index, 'places', party.place ?? '');
  if (!seat || placePath(index, seat.id, place.id) || placePath(index, place.id, seat.id)) return false;
  const [here, there] = [countriesOf(index, seat.id), countriesOf(index, place.id)];
  if (here.length > 0 && there.length > 0 && !here.some((country) => there.includes(country))) return true;
  return townKinds.includes(seat.kind) && townKinds.includes(place.kind);
};
