import { boundsOf, distanceBetween, ringArea } from './sphere.js';

/** @typedef {import('./read-input.js').Polygon} Polygon */

/** Maximum distance in kilometers between islands of one group. */
const reach = 250;

/**
 * Returns the largest polygon of a country and the islands within reach. Excludes Spitsbergen, the Canaries and the
 * Azores, which would leave little room for the rest.
 *
 * @param {readonly Polygon[]} polygons
 * @returns {Set<Polygon>}
 */
export const homeLand = (polygons) => {
  const pieces = polygons
    .map((polygon) => ({ polygon, bounds: boundsOf(polygon[0] ?? []), area: Math.abs(ringArea(polygon[0] ?? [])) }))
    .sort((a, b) => b.area - a.area);
  const home = new Set(pieces.slice(0, 1));
  for (const { bounds } of home) {
    for (const piece of pieces) if (distanceBetween(piece.bounds, bounds) <= reach) home.add(piece);
  }
  return new Set([...home].map(({ polygon }) => polygon));
};
