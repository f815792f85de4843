import { geoCentroid, geoContains } from 'd3-geo';
import polylabel from 'polylabel';
import { seedLanguages } from '@health-networks/core';
import { countryOutlines } from './country-outlines.js';
import { landmarks } from './landmarks.js';
import { linesText } from './line-text.js';
import { boundsOf, extentOf, ringArea } from './sphere.js';
import { surroundings } from './surroundings.js';
import { positionsOf } from './outline-of.js';

/** @typedef {import('./outline-of.js').Outline} Outline */
/** @typedef {import('./landmarks.js').Landmark} Landmark */

const heading =
  '// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.\n';

/** Kilometers in a degree of latitude. */
const degree = 111.2;

/**
 * Returns the steps per degree for the unit of an outline in kilometers: multiples of each other, so that neighbors
 * meet, and finer than a unit.
 */
const stepsFor = (/** @type {number} */ unit) =>
  [75, 250, 500, 2000, 10_000].find((steps) => degree / steps <= 0.45 * unit) ?? 10_000;

/** @param {Outline} outline */
const shoresOf = ({ arcs, land }) => land.map((ring) => positionsOf({ arcs }, ring));

/**
 * Returns the label anchor: the centroid of the largest polygon, or its pole of inaccessibility if the centroid is
 * outside.
 *
 * @param {Outline} outline
 */
const middleOf = (outline) => {
  const largest = shoresOf(outline).reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const polygon = { type: /** @type {const} */ ('Polygon'), coordinates: [largest] };
  const center = geoCentroid(polygon);
  const middle = geoContains(polygon, center) ? center : polylabel([largest], 0.01);
  return [middle[0] ?? 0, middle[1] ?? 0].map((value) => Math.round(value * 100) / 100);
};

/** @param {readonly number[][]} rings */
const ringsText = (rings) => rings.map((ring) => ring.join(' ')).join(',');

/**
 * Encodes a landmark. Its local name is first, then those in `seedLanguages`, empty if equal to the local name.
 * @param {Landmark} landmark
 */
const landmarkText = ({ names, position }) => {
  const others = seedLanguages.map((language) => names[language] ?? '');
  return [
    [names.local, ...others].join('~').replace(/~+$/, ''),
    ...position.map((value) => Math.round(value * 100) / 100),
  ].join('|');
};

/** @param {Outline} outline @param {readonly Landmark[]} [towns] */
const outlineModule = (outline, towns = []) => {
  const { arcs, land, lakes, borders, regions, unit } = outline;
  const steps = stepsFor(unit);
  return `${heading}import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: ${steps},
  middle: [${middleOf(outline).join(', ')}],
  arcs: '${linesText(arcs, steps)}',
  land: '${ringsText(land)}',
  lakes: '${ringsText(lakes)}',
  borders: '${borders.join(' ')}',
  regions: [
${regions.map(({ name, kind, rings }) => `    [${JSON.stringify(name)}, '${kind}', '${ringsText(rings)}'],`).join('\n')}
  ],
  towns: ${JSON.stringify(towns.map(landmarkText).join(';'))},
};
`;
};

/** @param {Outline} outline */
const boundsText = (outline) =>
  boundsOf(shoresOf(outline).flat())
    .map((value) => Math.round(value * 10) / 10)
    .join(', ');

/** @param {readonly [code: string, outline: Outline][]} countries */
const loadersModule = (countries) => `${heading}import type { OutlineLoader } from './outline.js';

/** Bounds (west, south, east, north) and loader of each outline, by ISO 3166-1 alpha-2 code. */
export const outlineLoaders: Readonly<Record<string, OutlineLoader>> = {
${countries
  .map(
    ([code, outline]) =>
      `  ${code}: [[${boundsText(outline)}], () => import('./outlines/${code.toLowerCase()}.generated.js')],`,
  )
  .join('\n')}
};
`;

/**
 * Renders the modules from which the place map loads its land. @returns {ReadonlyMap<string, string>} text by path in
 * its folder
 */
export const outlinesModules = () => {
  const countries = [...countryOutlines()].sort(([a], [b]) => (a < b ? -1 : 1));
  const extents = new Map(countries.map(([code, outline]) => [code, extentOf(boundsOf(shoresOf(outline).flat()))]));
  const towns = landmarks(extents);
  return new Map([
    ['outline-loaders.generated.ts', loadersModule(countries)],
    ['outlines/surroundings.generated.ts', outlineModule(surroundings())],
    ...countries.map(
      ([code, outline]) =>
        /** @type {[string, string]} */ ([
          `outlines/${code.toLowerCase()}.generated.ts`,
          outlineModule(outline, towns.get(code)),
        ]),
    ),
  ]);
};
