import { difference } from 'polyclip-ts';
import { boundsOf, doMeet, ringArea } from './sphere.js';

/** @typedef {import('./read-input.js').Polygon} Polygon */
/** @typedef {import('./read-input.js').Lake} Lake */

/**
 * Converts positions to exactly two numbers, as polyclip-ts requires.
 * @param {Polygon} polygon @returns {[number, number][][]}
 */
export const asPairs = (polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]));

/**
 * Normalizes the winding order as in d3-geo (land to the right). polyclip-ts reverses the rings that it cuts, and
 * shared borders are only found with the same winding order.
 *
 * @param {Polygon} polygon
 * @returns {Polygon}
 */
const wound = (polygon) => polygon.map((ring, at) => (ringArea(ring) > 0 === (at === 0) ? ring : ring.toReversed()));

/**
 * Removes lakes from a polygon.
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
 * Removes lakes from regions. A lake on a border is cut from both sides along the same shore, so the border within it
 * disappears.
 *
 * @param {import('./read-input.js').Region} region
 * @param {readonly Lake[]} lakes
 * @param {number} minArea in square kilometers: smaller lakes stay land
 */
export const cutLakes = (region, lakes, minArea) => {
  const large = lakes.filter(({ area }) => area >= minArea);
  return { ...region, polygons: region.polygons.flatMap((polygon) => cutOne(polygon, large)) };
};
