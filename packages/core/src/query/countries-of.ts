import type { Dataset } from '../model/dataset.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

const countriesOfPlace = (index: DatasetIndex, id: string | undefined, seen: readonly string[] = []): string[] => {
  const place = id === undefined || seen.includes(id) ? undefined : findIn(index, 'places', id);
  if (!place) return [];
  return place.country === undefined ? countriesOfPlace(index, place.within, [...seen, place.id]) : [place.country];
};

const countriesOfParty = (index: DatasetIndex, id: string): string[] => {
  const party = findIn(index, 'organizations', id) ?? findIn(index, 'networks', id);
  if (!party) return countriesOfPlace(index, id);
  const seat = countriesOfPlace(index, party.place);
  if (seat.length > 0 || !('areaServed' in party)) return seat;
  return party.areaServed?.flatMap((place) => countriesOfPlace(index, place)) ?? [];
};

/** Programs have no place of their own: the network that runs one, else the id itself. */
const networkBehind = (index: DatasetIndex, id: string): string => findIn(index, 'programs', id)?.network ?? id;

/**
 * The countries of a record as ISO 3166-1 codes, as far as the data tell: of a place, its own or that of the place it
 * lies in; of an organization, that of its seat; of a network without a seat, those it serves; of a program, those of
 * its network; of a person, those of the organizations that the person belongs to. None when unknown.
 */
export const countriesOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'places' | 'organizations' | 'networks' | 'programs' | 'persons'>,
): string[] => {
  const posts = findIn(index, 'persons', id) ? index.membershipsByMember(id) : undefined;
  const parties = posts?.map(({ organization }) => organization) ?? [id];
  return [...new Set(parties.flatMap((party) => countriesOfParty(index, networkBehind(index, party))))];
};
