import type { Dataset } from '../model/dataset.js';
import { safeMigrateDataset } from './safe-migrate-dataset.js';

/**
 * Reads a dataset of format version 1 as one of version 2; a dataset of version 2 is read as `parseDataset` reads it.
 * Every text, figure, quote and record is kept: coverages, and concepts that were parties without names, become groups
 * of the same ids; who leads a program becomes a membership; terms that version 2 does not know are declared.
 * Throws a `DatasetError` with everything that is wrong, by the places and names of the input; the input is never changed.
 *
 * @example
 * const dataset = migrateDataset({ schemaVersion: '1', networks: {} });
 * dataset.schemaVersion; // '2'
 */
export const migrateDataset = (input: unknown): Dataset => {
  const result = safeMigrateDataset(input);
  if (!result.success) throw result.error;
  return result.data;
};
