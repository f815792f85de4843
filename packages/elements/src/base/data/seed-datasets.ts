import { builtInLanguage, type Dataset } from '@health-networks/core';
import { networkLoaders } from '@health-networks/core/data/loaders';

/** Ids of the bundled networks. */
export const seedNetworkIds: readonly string[] = Object.keys(networkLoaders);

/** Loads a bundled network in one of its four languages (English for other pages); undefined for an unknown id. */
export const loadSeedDataset = async (networkId: string, language: string): Promise<Dataset | undefined> => {
  const loaders = Object.hasOwn(networkLoaders, networkId) ? networkLoaders[networkId] : undefined;
  return loaders && (await loaders[builtInLanguage(language)]()).dataset;
};
