import type { Dataset } from '@health-networks/core';
import { readDataset, type Context } from '../context.js';
import { networkIdIn } from './network-in.js';

/** A dataset to update with files, and the network that they describe. */
export interface Target {
  readonly into: Dataset;
  readonly network: string;
}

/**
 * Reads the dataset of `--into`; undefined if it cannot be used, which is reported. Other files, such as a workbook,
 * are refused, because a dataset would replace them.
 */
export const readTarget = async (
  context: Context,
  path: string,
  network: string | undefined,
): Promise<Target | undefined> => {
  const into = await readDataset(context, path, { migrate: true, isDataset: true });
  return into && { into, network: networkIdIn(context, into, network) };
};
