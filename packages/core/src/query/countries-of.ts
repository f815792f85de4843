import type { Dataset } from '../model/dataset.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

const countriesOfPlace = (index: DatasetIndex, id: string | undefined, seen: readonly string[] = []): string[] => {
  const place = id === undefined || seen.includes(id) ? undefined : findIn(index, 'places', id);
  if (!place) return [];
  return place.country === undefined ? countriesOfPlace(index, place.within, [...seen, place.id]) : [place.country];
};

/** Of all that has a place of its own. An embassy speaks for another country than the one in which it sits. */
const countriesOfRecord = (index: DatasetIndex, id: string): string[] => {
  const organization = findIn(index, 'organizations', id);
  if (organization) return countriesOfPlace(index, organization.represents ?? organization.place);
  const network = findIn(index, 'networks', id);
  if (network) {
    const seat = countriesOfPlace(index, network.place);
    return seat.length > 0 ? seat : (network.areaServed ?? []).flatMap((place) => countriesOfPlace(index, place));
  }
  const event = findIn(index, 'events', id);
  if (event) return (event.places ?? []).flatMap((place) => countriesOfPlace(index, place));
  return countriesOfPlace(index, findIn(index, 'groups', id)?.area ?? id);
};

/** Programs have no place of their own: the network that runs one, else the id itself. */
const networkBehind = (index: DatasetIndex, id: string): string => findIn(index, 'programs', id)?.network ?? id;

/**
 * The countries of a record as ISO 3166-1 codes, as far as the data tell: of a place, its own or that of the place it
 * lies in; of an organization, that of its seat, or of the place that it represents, whatever its seat; of a network
 * without a seat, those it serves; of a group, that of its area; of an event, those of its places; of a program, those
 * of its network; of a person, those of the organizations that the person belongs to. None when unknown, and of
 * sources, which are published everywhere.
 */
export const countriesOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'places' | 'organizations' | 'networks' | 'groups' | 'programs' | 'events' | 'persons' | 'sources'>,
): string[] => {
  const posts = findIn(index, 'persons', id) ? index.membershipsByMember(id) : undefined;
  const parties = posts?.map(({ organization }) => organization) ?? [id];
  return [...new Set(parties.flatMap((party) => countriesOfRecord(index, networkBehind(index, party))))];
};
