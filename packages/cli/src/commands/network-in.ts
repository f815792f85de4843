import { findNearest, type Dataset } from '@health-networks/core';
import type { Context } from '../context.js';
import { UsageError } from '../exit.js';

/** The id of the network that is asked for; the one of the data where there is only one, or one that they are about. */
export const networkIdIn = ({ words }: Context, { networks, about }: Dataset, asked: string | undefined): string => {
  const ids = Object.keys(networks);
  const known = ids.join(', ');
  const id = asked ?? about ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined) throw new UsageError(words.severalNetworks(known));
  if (!Object.hasOwn(networks, id)) throw new UsageError(words.unknownNetwork(id, known, findNearest(id, ids)));
  return id;
};
