import { descentTester } from '../../model/terms/descent-tester.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf, lookupsOf } from '../lookups-of.js';
import { perIndex } from '../per-index.js';

/** A place and all that lie within it, however deep; in a circle each once. */
export const placesWithin = (index: DatasetIndex, placeId: string): ReadonlySet<string> => {
  const { placesByWithin } = lookupsOf(index);
  const found = new Set([placeId]);
  // A set also visits what is added during the visit.
  for (const id of found) for (const place of placesByWithin(id)) found.add(place.id);
  return found;
};

/** Tells of many pairs of places whether one is the other or lies within it. */
export const liesWithinTester = /* @__PURE__ */ perIndex((index) =>
  descentTester(Object.keys(datasetOf(index).places), (id) => findIn(index, 'places', id)?.within),
);
