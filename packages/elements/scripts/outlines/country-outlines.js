import { merge } from 'topojson-client';
import { cutLakes } from './cut-lakes.js';
import { groupBy } from './group-by.js';
import { homeLand } from './home-land.js';
import { readLakes, readRegions } from './read-input.js';
import { bordersBetween, simplifyRegions } from './simplify.js';
import { boundsOf, extentOf } from './sphere.js';
import { visibleRings } from './visible-rings.js';

/** @typedef {import('./read-input.js').Region} Region */

/**
 * A country as it is drawn, in degrees.
 *
 * @typedef {object} Outline
 * @property {number[][][]} land outer shores
 * @property {number[][][]} lakes shores of the waters in it
 * @property {number[][][]} borders of its regions
 * @property {number} unit kilometers of what is just seen
 */

/** Resolution: units across a country. Smaller details are invisible at zoom level 0. */
const units = 640;

/**
 * Least areas in square units; smaller bends, islands and lakes are dropped. A narrow reservoir would be little more
 * than a line.
 */
const least = { bend: 1.2, island: 5, lake: 20 };

/** Regions without remote parts of their country. @param {Region[]} regions of one country */
const atHome = (regions) => {
  const home = homeLand(regions.flatMap(({ polygons }) => polygons));
  return regions
    .map(({ country, polygons }) => ({ country, polygons: polygons.filter((polygon) => home.has(polygon)) }))
    .filter(({ polygons }) => polygons.length > 0);
};

/** Kilometers of one unit of a country. @param {readonly Region[]} regions */
const unitOf = (regions) => extentOf(boundsOf(regions.flatMap(({ polygons }) => polygons.flat(2)))) / units;

/** The outlines of all countries. @returns {Map<string, Outline>} by ISO 3166-1 alpha-2 code */
export const countryOutlines = () => {
  const lakes = readLakes();
  const byCountry = groupBy(readRegions(), ({ country }) => country);
  const home = new Map([...byCountry].map(([country, regions]) => [country, atHome(regions)]));
  const unitsByCountry = new Map([...home].map(([country, regions]) => [country, unitOf(regions)]));
  const unitFor = (/** @type {string} */ country) => unitsByCountry.get(country) ?? 1;
  const cut = [...home].flatMap(([country, regions]) =>
    regions.map((region) => cutLakes(region, lakes, least.lake * unitFor(country) ** 2)),
  );
  const tolerances = new Map([...unitsByCountry].map(([country, unit]) => [country, least.bend * unit ** 2]));
  const { topology, areas } = simplifyRegions(cut, tolerances);
  return new Map(
    [...groupBy(areas, ({ properties }) => properties?.country ?? '')].map(([country, own]) => {
      const unit = unitFor(country);
      const shores = visibleRings(merge(topology, own).coordinates, least.island * unit ** 2, least.lake * unit ** 2);
      return [country, { ...shores, borders: bordersBetween(topology, own), unit }];
    }),
  );
};
