import { difference } from 'polyclip-ts';
import { boundsOf, doMeet, ringArea } from './sphere.js';

/** @typedef {import('./read-input.js').Polygon} Polygon */
/** @typedef {import('./read-input.js').Lake} Lake */

/** polyclip-ts wants each position as exactly two numbers. @param {Polygon} polygon @returns {[number, number][][]} */
export const asPairs = (polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]));

/**
 * With the land to the right of every ring, as d3-geo has it: polyclip-ts turns the rings that it cuts, and a border is
 * only found to be shared where both sides are wound in the same way.
 *
 * @param {Polygon} polygon
 * @returns {Polygon}
 */
const wound = (polygon) => polygon.map((ring, at) => (ringArea(ring) > 0 === (at === 0) ? ring : ring.toReversed()));

/**
 * Land without the lakes in it.
 *
 * @param {Polygon} polygon
 * @param {readonly Lake[]} lakes
 * @returns {Polygon[]}
 */
const cutOne = (polygon, lakes) => {
  const bounds = boundsOf(polygon[0] ?? []);
  const meeting = lakes.filter((lake) => doMeet(lake.bounds, bounds));
  if (meeting.length === 0) return [wound(polygon)];
  return difference([asPairs(polygon)], ...meeting.map((lake) => [asPairs(lake.polygon)])).map(wound);
};

/**
 * Regions without the lakes in them. Both sides of a lake on a border are cut along the same shore, and the border in
 * it is gone.
 *
 * @param {import('./read-input.js').Region} region
 * @param {readonly Lake[]} lakes
 * @param {number} leastArea in square kilometers: smaller lakes stay land
 */
export const cutLakes = ({ country, polygons }, lakes, leastArea) => {
  const large = lakes.filter(({ area }) => area >= leastArea);
  return { country, polygons: polygons.flatMap((polygon) => cutOne(polygon, large)) };
};
