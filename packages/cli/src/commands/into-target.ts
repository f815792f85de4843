import type { Dataset } from '@health-networks/core';
import { readDataset, type Context } from '../context.js';
import { networkIdIn } from './network-in.js';

/** A dataset that files are brought into, and the network of which they tell. */
export interface Target {
  readonly into: Dataset;
  readonly network: string;
}

/**
 * Reads the dataset of `--into`; undefined if it cannot be used, which has been told. Another file, such as a workbook,
 * would be replaced by a dataset.
 */
export const readTarget = async (
  context: Context,
  path: string,
  network: string | undefined,
): Promise<Target | undefined> => {
  const into = await readDataset(context, path, { migrate: true, isDataset: true });
  return into && { into, network: networkIdIn(context, into, network) };
};
