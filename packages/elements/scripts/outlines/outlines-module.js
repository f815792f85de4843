import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';
import { outlineOf } from './outline.js';
import { sheetPlans } from './sheets.js';
import { simplifyTopology } from './simplify.js';

const atlas = 'world-atlas/countries-50m.json';

/** Kilometers: bends that are lost on the grid of whole kilometers anyway. */
const tolerance = 1;

/** @returns {ReadonlyMap<string, import('geojson').Geometry>} by ISO 3166-1 numeric code */
const readCountries = () => {
  const whole = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(atlas), 'utf8'));
  const topology = simplifyTopology(whole, tolerance);
  const { features } = /** @type {import('geojson').FeatureCollection} */ (
    /** @type {unknown} */ (feature(topology, whole.objects.countries))
  );
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
};

/** @param {ReadonlyMap<string, import('geojson').Geometry>} countries @param {string} code */
const countryOf = (countries, code) => {
  const found = countries.get(code);
  if (!found) throw new Error(`${atlas} holds no country ${code}.`);
  return found;
};

/**
 * The module that the element draws its land from.
 *
 * @param {string} path of the module, to find the rules of layout
 */
export const outlinesModule = async (path) => {
  const countries = readCountries();
  const sheets = Object.fromEntries(
    Object.entries(sheetPlans).map(([name, { projection, countries: codes }]) => [
      name,
      {
        projection,
        countries: Object.fromEntries(
          Object.entries(codes).map(([country, parts]) => [
            country,
            outlineOf(
              parts.map((code) => countryOf(countries, code)),
              projection,
            ),
          ]),
        ),
      },
    ]),
  );
  const text = `// Written by scripts/outlines.js from Natural Earth 1:50m (public domain). Do not edit.
import type { SheetOutlines } from './sheet-outlines.js';

/** Land by sheet, in kilometers from the origin of the sheet's projection, y down. */
export const outlines: Readonly<Record<'west' | 'north', SheetOutlines>> = ${JSON.stringify(sheets)};
`;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
};
