import { foldWord } from '@health-networks/core';
import { linesText } from '../outlines/line-text.js';
import { readRegions } from '../outlines/read-input.js';
import { readTowns } from './read-towns.js';
import { townNames } from './town-names.js';

/** @typedef {import('./read-towns.js').Town} Town */

const heading = '// Written by scripts/gazetteer.js from GeoNames (CC BY 4.0). Do not edit.\n';

/** Minimum number of inhabitants. */
const minPopulation = 3_000;

/** Minimum number of inhabitants for including a town's other names; lower in countries with several languages. */
const minPopulationForOtherNames = { standard: 50_000, severalLanguages: 5_000 };
const severalLanguages = ['BE', 'CH', 'FI', 'LU'];

/** Steps per degree, each about a kilometer. */
const steps = 100;

/**
 * Whether a name has only letters of western and northern Europe; excludes airport codes and transliterations in lower
 * case.
 */
const isUsable = (/** @type {string} */ name) =>
  /^(?:'[st][ -])?[A-ZÄÖÜÅÉ][a-zäöüßåæøéèëïçôA-ZÄÖÜÅÉ .-]+$/.test(name) && !/^[A-Z]{3}$/.test(name);

/** @param {Town} town @returns {string[]} folded, the most common first */
const namesOf = ({ name, otherNames, country, population }) => {
  const from = severalLanguages.includes(country)
    ? minPopulationForOtherNames.severalLanguages
    : minPopulationForOtherNames.standard;
  const others = population >= from ? otherNames.filter(isUsable) : [];
  const known = Object.values(townNames.get(name) ?? {});
  return [...new Set([name, ...known, ...others].map(foldWord))].filter((word) => word !== '');
};

/**
 * Encodes the number of inhabitants as a power of two in one letter: enough to distinguish a city from a village of the
 * same name.
 * @param {Town} town
 */
const rankOf = ({ population }) => Math.max(0, Math.floor(Math.log2(population / 1000))).toString(36);

/** Groups towns by the first letter of each of their names. @param {readonly Town[]} towns */
const byLetter = (towns) => {
  /** @type {Map<string, Map<string, string[]>>} */
  const files = new Map();
  for (const town of towns) {
    const rest = linesText([[[town.longitude, town.latitude]]], steps) + rankOf(town);
    for (const name of namesOf(town)) {
      const letter = /^[a-z]/.exec(name)?.[0] ?? 'other';
      const countries = files.get(letter) ?? new Map();
      files.set(letter, countries);
      countries.set(town.country, [...(countries.get(town.country) ?? []), `${name} ${rest}`]);
    }
  }
  return files;
};

/** @param {Map<string, string[]>} countries */
const townsModule = (countries) => `${heading}import type { EncodedTowns } from '../find-towns.js';

export const towns: EncodedTowns = {
${[...countries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, entries]) => `  ${code}: '${entries.sort().join(',')}',`)
  .join('\n')}
};
`;

/** @param {readonly string[]} letters */
const loadersModule = (letters) => `${heading}import type { EncodedTowns } from './find-towns.js';

/** Loads the towns whose name begins with a letter. */
export const townLoaders: Readonly<Record<string, () => Promise<{ readonly towns: EncodedTowns }>>> = {
${letters.map((letter) => `  ${letter}: () => import('./towns/${letter}.generated.js'),`).join('\n')}
};
`;

/**
 * Renders the modules in which the place map looks up towns. @returns {ReadonlyMap<string, string>} text by path in
 * their folder
 */
export const gazetteerModules = () => {
  // Countries with an outline.
  const countries = [...new Set(readRegions().map(({ country }) => country))];
  const files = [...byLetter(readTowns(countries).filter(({ population }) => population >= minPopulation))].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return new Map([
    ['town-loaders.generated.ts', loadersModule(files.map(([letter]) => letter))],
    ...files.map(
      ([letter, towns]) => /** @type {[string, string]} */ ([`towns/${letter}.generated.ts`, townsModule(towns)]),
    ),
  ]);
};
