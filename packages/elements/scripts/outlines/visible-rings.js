import { ringArea } from './sphere.js';

/**
 * Outer rings and lakes above the least areas.
 *
 * @param {readonly number[][][][]} polygons
 * @param {number} leastLand in square kilometers
 * @param {number} leastLake in square kilometers
 */
export const visibleRings = (polygons, leastLand, leastLake) => {
  const isAtLeast = (/** @type {number[][]} */ ring, /** @type {number} */ area) => Math.abs(ringArea(ring)) >= area;
  const seen = polygons.filter(([outer = []]) => isAtLeast(outer, leastLand));
  return {
    land: seen.map(([outer = []]) => outer),
    lakes: seen.flatMap(([, ...holes]) => holes.filter((ring) => isAtLeast(ring, leastLake))),
  };
};
