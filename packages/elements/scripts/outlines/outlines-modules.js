import { geoCentroid, geoContains } from 'd3-geo';
import polylabel from 'polylabel';
import { countryOutlines } from './country-outlines.js';
import { linesText } from './line-text.js';
import { ringArea } from './sphere.js';
import { surroundings } from './surroundings.js';

/** @typedef {import('./country-outlines.js').Outline} Outline */

const heading = '// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.\n';

/** Kilometers in a degree of latitude. */
const degree = 111.2;

/** The input has a resolution of about ten meters. */
const mostSteps = 10_000;

/**
 * Label anchor: the centroid of the largest polygon, or its pole of inaccessibility if the centroid is outside.
 *
 * @param {Outline} outline
 */
const middleOf = ({ land }) => {
  const largest = land.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const polygon = { type: /** @type {const} */ ('Polygon'), coordinates: [largest] };
  const center = geoCentroid(polygon);
  const middle = geoContains(polygon, center) ? center : polylabel([largest], 0.01);
  return [middle[0] ?? 0, middle[1] ?? 0].map((value) => Math.round(value * 100) / 100);
};

/** @param {Outline} outline */
const outlineModule = (outline) => {
  const { land, lakes, borders, unit } = outline;
  const steps = Math.min(mostSteps, Math.round(degree / (0.4 * unit)));
  return `${heading}import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: ${steps},
  middle: [${middleOf(outline).join(', ')}],
  land: '${linesText(land, steps)}',
  lakes: '${linesText(lakes, steps)}',
  borders: '${linesText(borders, steps)}',
};
`;
};

/** @param {readonly string[]} codes */
const loadersModule = (codes) => `${heading}import type { EncodedOutline } from './outline.js';

/** Loads the outline of a country, by ISO 3166-1 alpha-2 code. */
export const outlineLoaders: Readonly<Record<string, () => Promise<{ readonly outline: EncodedOutline }>>> = {
${codes.map((code) => `  ${code}: () => import('./outlines/${code.toLowerCase()}.generated.js'),`).join('\n')}
};
`;

/** The modules that the place map loads its land from. @returns {ReadonlyMap<string, string>} text by path in its folder */
export const outlinesModules = () => {
  const countries = [...countryOutlines()].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ['outline-loaders.generated.ts', loadersModule(countries.map(([code]) => code))],
    ['outlines/surroundings.generated.ts', outlineModule(surroundings())],
    ...countries.map(
      ([code, outline]) =>
        /** @type {[string, string]} */ ([`outlines/${code.toLowerCase()}.generated.ts`, outlineModule(outline)]),
    ),
  ]);
};
