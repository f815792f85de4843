import { findNearest, type Dataset } from '@health-networks/core';
import type { Context } from '../context.js';
import { UsageError } from '../exit.js';

/**
 * Returns the id of the requested network, with fallbacks: the network that the data are about, or their only one. `how`
 * is the argument that requests one.
 */
export const networkIdIn = (
  { words }: Context,
  { networks, about }: Dataset,
  requested: string | undefined,
  how = '--network',
): string => {
  const ids = Object.keys(networks);
  const known = ids.join(', ');
  const id = requested ?? about ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined) throw new UsageError(words.severalNetworks(known, how));
  if (!Object.hasOwn(networks, id)) throw new UsageError(words.unknownNetwork(id, known, findNearest(id, ids)));
  return id;
};
