import { quoted } from '../../model/issues/mask-personal.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import { descentMatcher } from '../../model/terms/descent-matcher.js';
import type { Dataset, Organization, Network, Place } from '../../model/types.generated.js';
import { findIn, findParty } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, datasetOf, lookupsOf, perIndex, recordsOf } from '../index-dataset.js';

/** Returns a place and all places within it. Safe with cycles. */
export const placesWithin = (index: DatasetIndex, placeId: string): ReadonlySet<string> => {
  const { placesByWithin } = lookupsOf(index);
  const found = new Set([placeId]);
  // Iterating a Set also visits items that are added during iteration.
  for (const id of found) for (const place of placesByWithin(id)) found.add(place.id);
  return found;
};

/** Returns a predicate that tests whether one place is the same as another or lies within it. */
export const liesWithinMatcher = /* @__PURE__ */ perIndex((index) =>
  descentMatcher(Object.keys(datasetOf(index).places), (id) => findIn(index, 'places', id)?.within),
);

/**
 * Returns the organizations whose seat is in a place or in any place within it: for a province, this includes
 * organizations in its towns.
 *
 * @example
 * organizationsIn(index, 'groningen').map(({ id }) => id); // ['umcg', 'province-of-groningen', …]
 */
export const organizationsIn = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  placeId: IdOf<D, 'places', I>,
): Organization[] => [...placesWithin(index, placeId)].flatMap((id) => lookupsOf(index).organizationsByPlace(id));

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

/** A record that joins two other records, such as a link. */
interface Joined {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a link joins parties of different countries. Derived from where the parties are, never stored. `undefined`
 * when it cannot be determined: a party has no known country, or works in several countries including the other's.
 *
 * @example
 * crossesBorder(index, { from: 'health-hub-utrecht', to: 'upgraded' }); // true
 * crossesBorder(index, { from: 'health-hub-utrecht', to: 'umc-utrecht' }); // false
 */
export const crossesBorder = (index: DatasetIndex, { from, to }: Joined): boolean | undefined => {
  const [here, there] = [countriesOf(index, from), countriesOf(index, to)];
  if (here.length === 0 || there.length === 0) return undefined;
  if (!here.some((country) => there.includes(country))) return true;
  return here.length === 1 && there.length === 1 ? false : undefined;
};

/**
 * Returns the networks of a country, as determined by `countriesOf`: by their seat or, without a seat, by the places
 * that they serve.
 *
 * @throws {RangeError} when the code is not two capital letters, as in ISO 3166-1
 * @example
 * networksIn(index, 'FI').map(({ id }) => id); // ['finland-netherlands', 'upgraded']
 */
export const networksIn = (index: DatasetIndex, country: string): Network[] => {
  const plain: DatasetIndex = index;
  const networks = recordsOf(datasetOf(plain), 'networks');
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new RangeError(
      `${quoted(country)} is not a country code. Give it as two capital letters of ISO 3166-1: "NL".`,
    );
  }
  return networks.filter(({ id }) => countriesOf(plain, id).includes(country));
};
