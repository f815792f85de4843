import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { asPairs, cutLakes } from './cut-lakes.js';
import { readLakes, readTopology } from './read-input.js';
import { bordersBetween, simplifyRegions } from './simplify.js';
import { boundsOf, doMeet } from './sphere.js';
import { visibleRings } from './visible-rings.js';

/** Resolution in kilometers: surroundings are coarse, in one file for all of Europe. */
const unit = 4;

/** Least areas in square units. */
const least = { bend: 3, island: 60, lake: 150 };

/** Bounding box of the surroundings, without most of Russia and Greenland. @type {import('./sphere.js').Bounds} */
const window = [-26, 29, 52, 73];

const [west, south, east, north] = window;

/** @type {[number, number][][]} */
const windowPolygon = [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/**
 * Unwraps rings across the antimeridian (Russia) to longitudes above 180.
 *
 * @param {number[][]} ring
 */
const unrolled = (ring) => {
  let turns = 0;
  return ring.map(([longitude = 0, latitude = 0], at) => {
    const step = longitude - (ring[at - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + 360 * turns, latitude];
  });
};

/** @returns {import('./read-input.js').Region[]} the countries of the world, as far as they lie in the window */
const readNeighbors = () => {
  const { topology, areas } = readTopology(import.meta.resolve('world-atlas/countries-50m.json'), 'countries');
  return areas.flatMap((area) => {
    const { coordinates: polygons } = merge(topology, [area]);
    const inside = polygons
      .map((polygon) => polygon.map(unrolled))
      .filter(([outer = []]) => doMeet(boundsOf(outer), window));
    if (inside.length === 0) return [];
    return [
      {
        country: String(area.id),
        polygons: inside.flatMap((polygon) => intersection([asPairs(polygon)], [windowPolygon])),
      },
    ];
  });
};

/** The land in and around Europe, with the borders of its countries. @returns {import('./country-outlines.js').Outline} */
export const surroundings = () => {
  const leastLake = least.lake * unit ** 2;
  const lakes = readLakes();
  const cut = readNeighbors().map((region) => cutLakes(region, lakes, leastLake));
  const tolerances = new Map(cut.map(({ country }) => [country, least.bend * unit ** 2]));
  const { topology, areas } = simplifyRegions(cut, tolerances);
  return {
    ...visibleRings(merge(topology, areas).coordinates, least.island * unit ** 2, leastLake),
    borders: bordersBetween(topology, areas),
    unit,
  };
};
