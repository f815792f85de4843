import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { asPairs, cutLakes } from './cut-lakes.js';
import { readLakes, readTopology } from './read-input.js';
import { outlineOf } from './outline-of.js';
import { simplifyRegions } from './simplify.js';
import { boundsOf, doMeet } from './sphere.js';

/** Resolution in kilometers. Surroundings are coarse, in one file for all of Europe. */
const unit = 4;

/** Minimum areas in square units. */
const smallest = { bend: 3, island: 60, lake: 150 };

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

/**
 * Returns the code of a country, which is given by its number (ISO 3166-1). Kosovo and some other areas have none.
 *
 * @param {import('topojson-specification').GeometryObject} area
 */
const codeOf = ({ id, properties }) => {
  const name = String(new Map(Object.entries(properties ?? {})).get('name') ?? '');
  if (name === 'Kosovo') return 'XK';
  return id === undefined ? name : (new Intl.Locale(`und-${id}`).region ?? String(id));
};

/** @returns {import('./read-input.js').Region[]} the parts of the world's countries inside the window */
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
        country: codeOf(area),
        name: codeOf(area),
        kind: '',
        polygons: inside.flatMap((polygon) => intersection([asPairs(polygon)], [windowPolygon])),
      },
    ];
  });
};

/**
 * Draws the land in and around Europe, with the countries as regions. A map leaves out the countries that it draws in
 * more detail.
 * @returns {import('./outline-of.js').Outline}
 */
export const surroundings = () => {
  const minLakeArea = smallest.lake * unit ** 2;
  const lakes = readLakes();
  const cut = readNeighbors().map((region) => cutLakes(region, lakes, minLakeArea));
  const tolerances = new Map(cut.map(({ country }) => [country, smallest.bend * unit ** 2]));
  const { topology, areas } = simplifyRegions(cut, tolerances);
  return outlineOf(topology, areas, unit, { island: smallest.island * unit ** 2, lake: minLakeArea });
};
