import { readFileSync } from 'node:fs';
import { seedLanguages } from '@health-networks/core';

/**
 * Names of towns by language, if they differ from the local name. GeoNames lists other names without their language,
 * and large towns under their English name.
 *
 * @typedef {{ local: string } & Partial<Record<import('@health-networks/core').SeedLanguage, string>>} TownNames
 */

/**
 * Reads a line: the name in GeoNames, the local name and those in `seedLanguages`, in their order; a dot means the local
 * name.
 *
 * @param {string} line @returns {[string, TownNames]}
 */
const readLine = (line) => {
  const [key = '', names = ''] = line.split(': ');
  const [local = '.', ...others] = names.split(', ');
  const own = local === '.' ? key : local;
  const variants = seedLanguages.flatMap((language, at) => {
    const name = others[at] ?? '.';
    return name === '.' || name === own ? [] : [[language, name]];
  });
  return [key, { local: own, ...Object.fromEntries(variants) }];
};

const table = readFileSync(new URL('town-names.txt', import.meta.url), 'utf8');

/** @type {ReadonlyMap<string, TownNames>} by name in GeoNames */
export const townNames = new Map(table.trim().split('\n').map(readLine));
