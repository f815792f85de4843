import { builtInLanguage, type Dataset } from '@health-networks/core';

/** Functions that load the data of bundled networks, by network id and language. */
export type NetworkLoaders = Readonly<
  Record<string, Readonly<Record<ReturnType<typeof builtInLanguage>, () => Promise<{ readonly dataset: Dataset }>>>>
>;

const loaders = new Map<string, NetworkLoaders[string]>();

/**
 * Registers networks that widgets may refer to by id. A widget imports none itself, so that a site with its own data
 * does not ship them.
 */
export const registerNetworks = (networks: NetworkLoaders): void => {
  for (const [id, languages] of Object.entries(networks)) loaders.set(id, languages);
};

/** Returns the ids of the bundled networks. */
export const bundledNetworkIds = (): string[] => [...loaders.keys()];

/** Loads a bundled network in one of its four languages (English for any other); `undefined` for an unknown id. */
export const loadBundledNetwork = async (networkId: string, language: string): Promise<Dataset | undefined> =>
  (await loaders.get(networkId)?.[builtInLanguage(language)]())?.dataset;
