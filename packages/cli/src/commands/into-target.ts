import { readDataset, type Context } from '../context.js';
import type { InputOptions } from '../input/read-input.js';
import { networkIdIn } from './network-in.js';

/** Which dataset to update with files, and the network that they describe, as given by the user. */
export interface GivenTarget {
  readonly into?: string;
  /** Required unless the dataset has a single network. */
  readonly network?: string;
}

/** The network that files describe, and the dataset of `--into`. */
export type Target = Pick<InputOptions, 'into' | 'network'>;

/**
 * Reads the dataset of `--into`, if given; undefined if it cannot be used, which is reported. Other files, such as a
 * workbook, are refused, because a dataset would replace them.
 */
export const readTarget = async (
  context: Context,
  { into: path, network }: GivenTarget,
): Promise<Target | undefined> => {
  if (path === undefined) return network === undefined ? {} : { network: { id: network } };
  const into = await readDataset(context, path, { migrate: true, isDataset: true });
  return into && { into, network: { id: networkIdIn(context, into, network) } };
};
