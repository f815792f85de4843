import { lookupsOf } from '../lookups-of.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Place } from '../../model/records/place.js';
import { perIndex } from '../per-index.js';
import { findParty } from '../find/find-party.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/** The nearest place, itself or around it, with a country. */
const placeWithCountry = /* @__PURE__ */ perIndex((index) => {
  const placeOf = (id: string): Place | undefined => findIn(index, 'places', id);
  return nearestFinder(
    (id) => placeOf(id)?.within,
    (id) => placeOf(id)?.country !== undefined,
  );
});

/** Its own country, or that of the nearest place around it that has one. */
const countriesOfPlace = (index: DatasetIndex, id: string | undefined): string[] => {
  if (id === undefined) return [];
  const country = findIn(index, 'places', placeWithCountry(index)(id) ?? '')?.country;
  return country === undefined ? [] : [country];
};

/** Countries of records with a place. An embassy counts for the country that it represents. */
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

/** A program has the place of its network. */
const networkBehind = (index: DatasetIndex, id: string): string => findIn(index, 'programs', id)?.network ?? id;

/**
 * The countries of a record as ISO 3166-1 codes, as far as the data tell: of a place, its own or that of the place it
 * lies in; of an organization, that of its seat, or of the place that it represents, whatever its seat; of a network
 * without a seat, those it serves; of a group, that of its area; of an event, those of its places; of a program, those
 * of its network; of a person, those of the organizations that the person belongs to. None when unknown, and of
 * sources, which are published everywhere.
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
