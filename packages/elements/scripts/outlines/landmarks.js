import { groupBy } from './group-by.js';
import { distanceBetween } from './sphere.js';
import { readTowns } from '../gazetteer/read-towns.js';
import { townNames } from '../gazetteer/town-names.js';

/** @typedef {import('../gazetteer/read-towns.js').Town} Town */
/** @typedef {{ names: import('../gazetteer/town-names.js').TownNames, position: [number, number] }} Landmark */

/**
 * Maximum number of towns per country and their minimum number of inhabitants. They help readers recognize where a
 * place is.
 */
const maxTowns = 26;
const minPopulation = 30_000;

/**
 * Minimum distance between two towns, as a share of the extent of their country and in kilometers, so that suburbs are
 * left out.
 */
const apart = { share: 1 / 28, minPopulation: 9 };

/** @param {Town} town @returns {import('./sphere.js').Bounds} */
const spotOf = ({ latitude, longitude }) => [longitude, latitude, longitude, latitude];

/** @param {readonly Town[]} towns of one country @param {number} distance in kilometers */
const spread = (towns, distance) => {
  /** @type {Town[]} */
  const chosen = [];
  for (const town of towns) {
    if (chosen.length === maxTowns) break;
    if (chosen.every((other) => distanceBetween(spotOf(other), spotOf(town)) >= distance)) chosen.push(town);
  }
  return chosen;
};

/**
 * Chooses the towns that are named on the maps of countries, the largest first.
 *
 * @param {ReadonlyMap<string, number>} extents kilometers across, by country
 * @returns {Map<string, Landmark[]>}
 */
export const landmarks = (extents) => {
  const large = readTowns([...extents.keys()]).filter(({ population }) => population >= minPopulation);
  return new Map(
    [...groupBy(large, ({ country }) => country)].map(([country, towns]) => [
      country,
      spread(towns, Math.max(apart.minPopulation, apart.share * (extents.get(country) ?? 0))).map(
        ({ name, latitude, longitude }) => ({
          names: townNames.get(name) ?? { local: name },
          position: [longitude, latitude],
        }),
      ),
    ]),
  );
};
