import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { intersection } from 'polyclip-ts';
import { feature, merge } from 'topojson-client';
import { asPairs, cutLakes } from './cut-lakes.js';
import { readLakes } from './read-input.js';
import { bordersBetween, simplifyRegions } from './simplify.js';
import { boundsOf, doMeet } from './sphere.js';
import { visibleRings } from './visible-rings.js';

/** Kilometers: what lies around the countries of a map is drawn pale and coarse, in one file for all of Europe. */
const unit = 4;

/** In square units. */
const least = { bend: 3, island: 60, lake: 150 };

/** What any map of Europe can reach; no more of Russia and Greenland. @type {import('./sphere.js').Bounds} */
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

/** @returns {import('./read-input.js').Region[]} the countries of the world, as far as they lie in the window */
const readNeighbors = () => {
  const world = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
  /** @type {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon>[]} */
  const features = feature(world, world.objects.countries).features;
  return features.flatMap(({ id, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const inside = polygons.filter(([outer = []]) => doMeet(boundsOf(outer), window));
    if (inside.length === 0) return [];
    return [
      { country: String(id), polygons: inside.flatMap((polygon) => intersection([asPairs(polygon)], [windowPolygon])) },
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
