import { ringArea } from './sphere.js';
import { mergeArcs } from 'topojson-client';
import { groupBy } from './group-by.js';

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
const visibleRings = (topology, polygons, smallest) => {
  const isAtLeast = (/** @type {Ring} */ ring, /** @type {number} */ area) =>
    Math.abs(ringArea(positionsOf(topology, ring))) >= area;
  const seen = polygons.filter(([outer = []]) => isAtLeast(outer, smallest.island));
  return {
    land: seen.map(([outer = []]) => outer),
    lakes: seen.flatMap(([, ...holes]) => holes.filter((ring) => isAtLeast(ring, smallest.lake))),
  };
};

/** @typedef {import('./simplify.js').Area} Area */
/** @typedef {import('topojson-specification').Topology} Topology */

/**
 * The drawing of a country. Rings are lists of arcs, which its regions share; the complement of a number is the arc in
 * reverse.
 *
 * @typedef {object} Outline
 * @property {number[][][]} arcs lines in degrees
 * @property {Ring[]} land outer shores
 * @property {Ring[]} lakes shores of its waters
 * @property {number[]} borders arcs between two regions
 * @property {{ name: string, kind: string, rings: Ring[] }[]} regions regions with a name
 * @property {number} unit kilometers of the smallest visible detail
 */

/** Renumbers the arcs of one country from 0. */
const renumber = () => {
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const numberOf = (/** @type {number} */ arc) => {
    const known = numbers.get(arc) ?? numbers.size;
    numbers.set(arc, known);
    return known;
  };
  const rings = (/** @type {readonly Ring[]} */ list) =>
    list.map((ring) => ring.map((arc) => (arc < 0 ? ~numberOf(~arc) : numberOf(arc))));
  return { numbers, rings };
};

/**
 * Creates the outline from the areas of one country.
 *
 * @param {Topology} topology
 * @param {Area[]} areas
 * @param {number} unit
 * @param {{ island: number, lake: number }} smallest in square kilometers
 * @returns {Outline}
 */
export const outlineOf = (topology, areas, unit, smallest) => {
  const shores = visibleRings(topology, mergeArcs(topology, areas).arcs, smallest);
  const { numbers, rings } = renumber();
  const [land, lakes] = [rings(shores.land), rings(shores.lakes)];
  const regions = areas.map(({ arcs, properties: { name = '', kind = '' } = {} }) => {
    const own = visibleRings(topology, arcs, smallest);
    return { name, kind, rings: rings([...own.land, ...own.lakes]) };
  });
  const sides = groupBy(
    regions.flatMap((region) => region.rings.flat()),
    (arc) => (arc < 0 ? ~arc : arc),
  );
  const borders = [...sides].filter(([, both]) => both.length > 1).map(([arc]) => arc);
  const arcs = [...numbers.keys()].map((arc) => positionsOf(topology, [arc]));
  return {
    arcs,
    land,
    lakes,
    borders,
    regions: regions.filter(({ name, rings: own }) => name !== '' && own.length > 0),
    unit,
  };
};
