import { findNetwork, type Dataset, type DatasetIndex, type Network } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** The default network: `about` of the dataset, else the only network. */
const mainNetworkOf = ({ about, networks }: Dataset): string | undefined => {
  const [first, ...others] = Object.keys(networks);
  return about ?? (others.length === 0 ? first : undefined);
};

/** Is no network requested, in data that hold several without a default? */
export const isForAllNetworks = (index: DatasetIndex, asked: string | undefined): boolean =>
  asked === undefined && mainNetworkOf(index.dataset) === undefined;

/** The requested network, else the default. Throws {@link LoadError} with the known ids. */
export const findNetworkToShow = (index: DatasetIndex, asked: string | undefined): Network => {
  const wanted = asked?.trim() ?? mainNetworkOf(index.dataset);
  const known = Object.keys(index.dataset.networks).join(', ') || 'none';
  if (wanted === undefined) {
    throw new LoadError('network-missing', `Set the attribute network to one of: ${known}.`);
  }
  const found = findNetwork(index, wanted);
  if (!found) throw new LoadError('unknown-network', `The data hold no network "${wanted}". They hold: ${known}.`);
  return found;
};

/** `undefined` for all networks, where a widget can show these and the page asks for none. */
export const findNetworkOrAll = (
  index: DatasetIndex,
  asked: string | undefined,
  canShowAll: boolean,
): Network | undefined => (canShowAll && isForAllNetworks(index, asked) ? undefined : findNetworkToShow(index, asked));

/** The network with the name that a page gives it, in the language that the widget speaks. */
export const renamed = <Shown extends Network | undefined>(
  network: Shown,
  name: string | undefined,
  language: string,
): Shown => (network && name !== undefined ? { ...network, name: { [language]: name } } : network);
