import { descentMatcher } from '../../model/terms/descent-matcher.js';
import type { Dataset, Organization } from '../../model/types.generated.js';
import { findIn } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, datasetOf, lookupsOf, perIndex } from '../index-dataset.js';

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
