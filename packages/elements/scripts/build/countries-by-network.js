import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a module of the package from the current build. @param {string} path */
const built = (path) => import(pathToFileURL(resolve('dist', path)).href);

/**
 * Finds the countries whose outlines the map of each bundled network loads, by running the code of the map itself.
 *
 * @returns {Promise<Record<string, string[]>>}
 */
export const countriesByNetwork = async () => {
  const { indexDataset, findNetwork } = await import('@health-networks/core');
  const { networkLoaders } = await import('@health-networks/core/data/loaders');
  const { gatherPlaces, placeMapView } = await built('place-map/place-map.view.js');
  const { runSteps } = await built('base/steps.js');
  const { placeMapMessages } = await built('place-map/messages.js');
  const messages = await placeMapMessages.load('en');
  const mapData = {
    atlas: { countries: new Map(), surroundings: undefined },
    towns: new Map(),
    // Any shape: it does not affect which outlines are loaded.
    shapes: [1, 1],
  };
  const shown = Object.entries(networkLoaders).map(async ([id, { en }]) => {
    const index = indexDataset((await en()).dataset);
    const input = { index, network: findNetwork(index, id), language: 'en', messages };
    /** @type {{ countries: readonly string[] }} */
    const { countries } = placeMapView(input, runSteps(gatherPlaces(input)), mapData);
    return [id, countries.map((code) => code.toLowerCase())];
  });
  return Object.fromEntries(await Promise.all(shown));
};
