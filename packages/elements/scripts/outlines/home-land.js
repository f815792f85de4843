import { boundsOf, distanceBetween, ringArea } from './sphere.js';

/** @typedef {import('./read-input.js').Polygon} Polygon */

/** Kilometers of sea between two islands that are seen as one group. */
const reach = 250;

/**
 * The polygons of a country that are drawn: its largest, and what can be reached from there from island to island.
 * Spitsbergen, the Canaries and the Azores are not, which would leave little of the picture to the rest.
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
