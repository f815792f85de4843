import { boundsOf, distanceBetween, ringArea, extentOf } from './sphere.js';
import { cutLakes } from './cut-lakes.js';
import { groupBy } from './group-by.js';
import { outlineOf } from './outline-of.js';
import { readLakes, readRegions } from './read-input.js';
import { simplifyRegions } from './simplify.js';

/** @typedef {import('./read-input.js').Polygon} Polygon */

/** Maximum distance in kilometers between islands of one group. */
const reach = 250;

/**
 * Returns the largest polygon of a country and the islands within reach. Excludes Spitsbergen, the Canaries and the
 * Azores, which would leave little room for the rest.
 *
 * @param {readonly Polygon[]} polygons
 * @returns {Set<Polygon>}
 */
const homeLand = (polygons) => {
  const pieces = polygons
    .map((polygon) => ({ polygon, bounds: boundsOf(polygon[0] ?? []), area: Math.abs(ringArea(polygon[0] ?? [])) }))
    .sort((a, b) => b.area - a.area);
  const home = new Set(pieces.slice(0, 1));
  for (const { bounds } of home) {
    for (const piece of pieces) if (distanceBetween(piece.bounds, bounds) <= reach) home.add(piece);
  }
  return new Set([...home].map(({ polygon }) => polygon));
};

/** @typedef {import('./read-input.js').Region} Region */
/** @typedef {import('./outline-of.js').Outline} Outline */

/**
 * Resolution: units across a country, finer than a screen is wide, because maps often show only a part. Large countries
 * are coarser, down to `coarse` units, if a unit would be less than `fine` kilometers.
 */
const units = { standard: 1000, coarse: 640, fine: 1.4 };

/**
 * Minimum areas in square units; smaller bends, islands and lakes are dropped. A narrow reservoir would be little more
 * than a line.
 */
const smallest = { bend: 1.2, island: 6, lake: 25 };

/** Removes remote parts of a country from its regions. @param {Region[]} regions of one country */
const atHome = (regions) => {
  const home = homeLand(regions.flatMap(({ polygons }) => polygons));
  return regions
    .map((region) => ({ ...region, polygons: region.polygons.filter((polygon) => home.has(polygon)) }))
    .filter(({ polygons }) => polygons.length > 0);
};

/** Returns the kilometers in one unit of a country. @param {readonly Region[]} regions */
const unitOf = (regions) => {
  const extent = extentOf(boundsOf(regions.flatMap(({ polygons }) => polygons.flat().flat())));
  return Math.max(extent / units.standard, Math.min(extent / units.coarse, units.fine));
};

/** Draws the outlines of all countries. @returns {Map<string, Outline>} by ISO 3166-1 alpha-2 code */
export const countryOutlines = () => {
  const lakes = readLakes();
  const byCountry = groupBy(readRegions(), ({ country }) => country);
  const home = new Map([...byCountry].map(([country, regions]) => [country, atHome(regions)]));
  const unitsByCountry = new Map([...home].map(([country, regions]) => [country, unitOf(regions)]));
  const unitFor = (/** @type {string} */ country) => unitsByCountry.get(country) ?? 1;
  const cut = [...home].flatMap(([country, regions]) =>
    regions.map((region) => cutLakes(region, lakes, smallest.lake * unitFor(country) ** 2)),
  );
  const tolerances = new Map([...unitsByCountry].map(([country, unit]) => [country, smallest.bend * unit ** 2]));
  const { topology, areas } = simplifyRegions(cut, tolerances);
  return new Map(
    [...groupBy(areas, ({ properties }) => properties?.country ?? '')].map(([country, own]) => {
      const unit = unitFor(country);
      return [
        country,
        outlineOf(topology, own, unit, { island: smallest.island * unit ** 2, lake: smallest.lake * unit ** 2 }),
      ];
    }),
  );
};
