import { findNetwork, type DatasetIndex, type Network } from '@health-networks/core';
import { LoadError } from './load-error.js';

/**
 * The network that is asked for, or the only one that there is.
 * Throws {@link LoadError} with the ids to choose from.
 */
export const findNetworkToShow = (index: DatasetIndex, asked: string | undefined): Network => {
  const wanted = asked?.trim();
  const ids = Object.keys(index.dataset.networks);
  const known = ids.join(', ') || 'none';
  if (wanted === undefined && ids.length !== 1) {
    throw new LoadError('network-missing', `Set the attribute network to one of: ${known}.`);
  }
  const found = findNetwork(index, wanted ?? ids[0] ?? '');
  if (!found)
    throw new LoadError('unknown-network', `The data hold no network "${wanted ?? ''}". They hold: ${known}.`);
  return found;
};
