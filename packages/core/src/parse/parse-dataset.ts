import type { Dataset } from '../model/dataset.js';
import { safeParseDataset } from './safe-parse-dataset.js';

/**
 * Parses any value as a dataset, or throws a `DatasetError` whose `issues` list everything that is wrong with it. See
 * `safeParseDataset` for the checks. Accepts any input, because a file may contain anything; to write a dataset in
 * TypeScript, use `defineDataset`, whose input the compiler checks.
 *
 * @example
 * const dataset = parseDataset({ places: { aarhus: { name: { da: 'Aarhus' }, kind: 'city' } } });
 * dataset.places; // { aarhus: { id: 'aarhus', citations: [], name: { da: 'Aarhus' }, kind: 'city' } }
 * parseDataset({ places: [] }); // throws DatasetError
 */
export const parseDataset = (input: unknown): Dataset => {
  const result = safeParseDataset(input);
  if (!result.success) throw result.error;
  return result.data;
};
