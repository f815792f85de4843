import type { Dataset } from '@health-networks/core';
import { readDataset, type Context } from '../context.js';
import { UsageError } from '../exit.js';
import { formatOf } from '../input/file-format.js';
import { readInputFile } from '../input/read-file.js';
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
  const { host, words } = context;
  if (formatOf(await readInputFile(path, host, words)) !== 'json') throw new UsageError(words.intoNeedsDataset(path));
  const into = await readDataset(context, path, { migrate: true });
  return into && { into, network: networkIdIn(context, into, network) };
};
