import type { Dataset } from '@health-networks/core';
import { updateFromDataset, type UpdateFromDatasetOptions } from '@health-networks/core/io';
import { problemsAt } from './problem.js';
import type { ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** Updates a dataset with the content of a file. */
export const bringInto = (
  { dataset, ...read }: ReadResult,
  into: Dataset,
  options: UpdateFromDatasetOptions,
  path: string,
): ReadResult => {
  if (!dataset) return read;
  const { data, issues } = updateFromDataset(into, dataset, options);
  const placed = problemsAt(path, issues, () => ({}));
  return { dataset: data, problems: [...read.problems, ...placed] };
};

/** Completes options from the dataset: its first language, and its name of the network. */
export const namedAs = <Options extends Pick<TableOptions, 'network' | 'language'>>(
  { languages, networks }: Dataset,
  options: Options,
): Options => {
  const id = options.network?.id ?? '';
  const [name] = Object.values((Object.hasOwn(networks, id) ? networks[id]?.name : undefined) ?? {});
  const [first] = languages;
  return {
    ...options,
    ...(options.language === undefined && first !== undefined && { language: first }),
    network: { ...options.network, ...(name !== undefined && { name }) },
  };
};
