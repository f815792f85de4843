import { findNetwork, type Dataset, type DatasetIndex, type Network } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** The id of the network that the data are of: the one they say they are about, or the only one. */
const mainNetworkOf = ({ about, networks }: Dataset): string | undefined => {
  const [first, ...others] = Object.keys(networks);
  return about ?? (others.length === 0 ? first : undefined);
};

/** Has nobody said which of several networks to show? */
export const isForAllNetworks = (index: DatasetIndex, asked: string | undefined): boolean =>
  asked === undefined && mainNetworkOf(index.dataset) === undefined;

/**
 * The network that is asked for, or else the one that the data are of.
 * Throws {@link LoadError} with the ids to choose from.
 */
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
