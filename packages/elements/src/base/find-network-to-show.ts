import { findNetwork, type DatasetIndex, type Network } from '@health-networks/core';
import { LoadError } from './load-error.js';

const list = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : 'none');

/** The network that is asked for, or the only one that there is; else why not, with the ids to choose from. */
export const findNetworkToShow = (index: DatasetIndex, wanted: string | undefined): Network | LoadError => {
  const ids = Object.keys(index.dataset.networks);
  const [only] = ids;
  if (wanted === undefined && ids.length !== 1) {
    return new LoadError('network-missing', `Set the attribute network to one of: ${list(ids)}.`);
  }
  const found = findNetwork(index, wanted ?? only ?? '');
  return found ?? new LoadError('unknown-network', `The data hold no network "${wanted}". They hold: ${list(ids)}.`);
};
