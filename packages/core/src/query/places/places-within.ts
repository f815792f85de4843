import { descentMatcher } from '../../model/terms/descent-matcher.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf, lookupsOf } from '../lookups-of.js';
import { perIndex } from '../per-index.js';

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
