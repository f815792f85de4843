import type { Dataset } from '../model/dataset.js';
import { safeMigrateDataset } from './safe-migrate-dataset.js';

/**
 * Reads a dataset of format version 1 as one of version 2; a dataset of version 2 is read as by `parseDataset`. Every
 * text, quantity, quote and record is preserved: coverages, and concepts that represented unnamed parties, become
 * groups with the same ids; leads of programs become memberships; terms that version 2 does not include are declared.
 * Throws a `DatasetError` with everything that is wrong, with the paths and names of the input. The input is never
 * modified.
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
