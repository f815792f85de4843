import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';
import { outlineOf } from './outline.js';
import { sheetPlans } from './sheets.js';
import { simplifyTopology } from './simplify.js';

/** Kilometers: bends that are lost on the grid of whole kilometers anyway. */
const tolerance = 1;

/** @returns {ReadonlyMap<string, import('./outline.js').Geometry>} by ISO 3166-1 numeric code */
const readCountries = () => {
  const whole = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
  const topology = simplifyTopology(whole, tolerance);
  const { features } = /** @type {{ features: { id: string, geometry: import('./outline.js').Geometry }[] }} */ (
    /** @type {unknown} */ (feature(topology, whole.objects.countries))
  );
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
};

/** @param {ReadonlyMap<string, import('./outline.js').Geometry>} countries @param {string} code */
const countryOf = (countries, code) => {
  const found = countries.get(code);
  if (!found) throw new Error(`world-atlas holds no country ${code}.`);
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
