import { ringArea } from './sphere.js';

/** @typedef {import('topojson-specification').Topology} Topology */
/** @typedef {number[]} Ring its arcs, reversed ones as their complement */

/**
 * Returns the positions of a ring.
 *
 * @param {Pick<Topology, 'arcs'>} topology
 * @param {Ring} ring
 */
export const positionsOf = ({ arcs }, ring) =>
  ring.flatMap((arc, at) => {
    const positions = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
    return at === 0 ? positions : positions.slice(1);
  });

/**
 * Returns the outer rings and lakes above the minimum areas.
 *
 * @param {Topology} topology
 * @param {readonly (readonly Ring[])[]} polygons
 * @param {{ island: number, lake: number }} smallest in square kilometers
 */
export const visibleRings = (topology, polygons, smallest) => {
  const isAtLeast = (/** @type {Ring} */ ring, /** @type {number} */ area) =>
    Math.abs(ringArea(positionsOf(topology, ring))) >= area;
  const seen = polygons.filter(([outer = []]) => isAtLeast(outer, smallest.island));
  return {
    land: seen.map(([outer = []]) => outer),
    lakes: seen.flatMap(([, ...holes]) => holes.filter((ring) => isAtLeast(ring, smallest.lake))),
  };
};
