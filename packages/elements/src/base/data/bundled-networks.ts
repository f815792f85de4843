import { builtInLanguage, type Dataset } from '@health-networks/core';

/** By id of a network, by language: loads its data. */
export type NetworkLoaders = Readonly<
  Record<string, Readonly<Record<ReturnType<typeof builtInLanguage>, () => Promise<{ readonly dataset: Dataset }>>>>
>;

const loaders = new Map<string, NetworkLoaders[string]>();

/** Adds networks that widgets may name. A widget imports none itself: a site with its own data must not ship others'. */
export const registerNetworks = (networks: NetworkLoaders): void => {
  for (const [id, languages] of Object.entries(networks)) loaders.set(id, languages);
};

/** Ids of the bundled networks. */
export const bundledNetworkIds = (): string[] => [...loaders.keys()];

/** Loads a bundled network in one of its four languages (English for other pages); undefined for an unknown id. */
export const loadBundledNetwork = async (networkId: string, language: string): Promise<Dataset | undefined> =>
  (await loaders.get(networkId)?.[builtInLanguage(language)]())?.dataset;
