import { lookupsOf } from '../lookups-of.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Place } from '../../model/records/place.js';
import { perIndex } from '../per-index.js';
import { findParty } from '../find/find-party.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/** Finds the nearest place with a country: the place itself or one around it. */
const placeWithCountry = /* @__PURE__ */ perIndex((index) => {
  const placeOf = (id: string): Place | undefined => findIn(index, 'places', id);
  return nearestFinder(
    (id) => placeOf(id)?.within,
    (id) => placeOf(id)?.country !== undefined,
  );
});

/** Returns the country of a place, or of the nearest place around it that has one. */
const countriesOfPlace = (index: DatasetIndex, id: string | undefined): string[] => {
  if (id === undefined) return [];
  const country = findIn(index, 'places', placeWithCountry(index)(id) ?? '')?.country;
  return country === undefined ? [] : [country];
};

/** Returns the countries of a record with a place. An embassy counts for the country that it represents. */
const countriesOfRecord = (index: DatasetIndex, id: string): string[] => {
  const party = findParty(index, id);
  if (party?.collection === 'organizations')
    return countriesOfPlace(index, party.record.represents ?? party.record.place);
  if (party) {
    const seat = countriesOfPlace(index, party.record.place);
    return seat.length > 0 ? seat : (party.record.areaServed ?? []).flatMap((place) => countriesOfPlace(index, place));
  }
  const event = findIn(index, 'events', id);
  if (event) return (event.places ?? []).flatMap((place) => countriesOfPlace(index, place));
  return countriesOfPlace(index, findIn(index, 'groups', id)?.area ?? id);
};

/**
 * Returns the network of a program, because a program has the place of its network; any other id is returned unchanged.
 */
const networkBehind = (index: DatasetIndex, id: string): string => findIn(index, 'programs', id)?.network ?? id;

/**
 * Returns the countries of a record as ISO 3166-1 codes:
 *
 * - place: its own country, or that of the place it lies in;
 * - organization: the country of the place that it represents, or else of its seat;
 * - network: the country of its seat or, without a seat, of the places it serves;
 * - group: the country of its area;
 * - event: the countries of its places;
 * - program: the countries of its network;
 * - person: the countries of the organizations that the person belongs to.
 *
 * Returns an empty array when the country is unknown, and for sources, which belong to no country.
 *
 * @example
 * countriesOf(index, 'umc-utrecht'); // ['NL']
 * countriesOf(index, 'netherlands-embassy-finland'); // ['NL']
 */
export const countriesOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'places' | 'organizations' | 'networks' | 'groups' | 'programs' | 'events' | 'persons' | 'sources', I>,
): string[] => {
  const posts = findIn(index, 'persons', id) ? lookupsOf(index).membershipsByMember(id) : undefined;
  const parties = posts?.map(({ organization }) => organization) ?? [id];
  return [...new Set(parties.flatMap((party) => countriesOfRecord(index, networkBehind(index, party))))];
};
