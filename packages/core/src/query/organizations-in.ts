import type { Dataset } from '../model/dataset.js';
import type { Organization } from '../model/organization.js';
import type { DatasetIndex, IdOf } from './index-dataset.js';
import { lookupsOf } from './lookups-of.js';

/** A place and all that lie within it, however deep; in a circle each once. */
export const placesWithin = (index: DatasetIndex, placeId: string): ReadonlySet<string> => {
  const { placesByWithin } = lookupsOf(index);
  const found = new Set([placeId]);
  // A set also visits what is added during the visit.
  for (const id of found) for (const place of placesByWithin(id)) found.add(place.id);
  return found;
};

/**
 * The organizations with their seat in a place, or in one that lies within it: in a province, those of its towns too.
 *
 * @example
 * organizationsIn(index, 'groningen').map(({ id }) => id); // ['umcg', 'province-of-groningen', …]
 */
export const organizationsIn = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  placeId: IdOf<D, 'places', I>,
): Organization[] => [...placesWithin(index, placeId)].flatMap((id) => lookupsOf(index).organizationsByPlace(id));
