import { findNetwork, type Dataset, type DatasetIndex, type Network } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** Returns the default network: `about` of the dataset, or else its only network. */
const mainNetworkOf = ({ about, networks }: Dataset): string | undefined => {
  const [first, ...others] = Object.keys(networks);
  return about ?? (others.length === 0 ? first : undefined);
};

/** Whether no network is requested from a dataset that holds several and has no default. */
export const isForAllNetworks = (index: DatasetIndex, requested: string | undefined): boolean =>
  requested === undefined && mainNetworkOf(index.dataset) === undefined;

/** Finds the requested or default network. Throws {@link LoadError} with the known ids. */
export const findNetworkToShow = (index: DatasetIndex, requested: string | undefined): Network => {
  const wanted = requested?.trim() ?? mainNetworkOf(index.dataset);
  const known = Object.keys(index.dataset.networks).join(', ');
  if (known === '') {
    throw new LoadError('network-missing', 'The data hold no network. Add one to "networks", and its members.');
  }
  if (wanted === undefined) {
    throw new LoadError('network-missing', `Set the attribute network to one of: ${known}.`);
  }
  const found = findNetwork(index, wanted);
  if (!found) throw new LoadError('unknown-network', `The data hold no network "${wanted}". They hold: ${known}.`);
  return found;
};

/**
 * Like `findNetworkToShow`, but returns `undefined` (all networks) when the widget can show all and none is requested.
 */
export const findNetworkOrAll = (
  index: DatasetIndex,
  requested: string | undefined,
  canShowAll: boolean,
): Network | undefined =>
  canShowAll && isForAllNetworks(index, requested) ? undefined : findNetworkToShow(index, requested);

/** Replaces the name of a network with the name given by the page, in the language of the widget. */
export const renamed = <Shown extends Network | undefined>(
  network: Shown,
  name: string | undefined,
  language: string,
): Shown => (network && name !== undefined ? { ...network, name: { [language]: name } } : network);
