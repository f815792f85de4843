import { DatasetError, formatIssue } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { safeParseDataset } from '@health-networks/core/schema';
import type { ReadResult } from '../read-result.js';

/** For a file of another format version, reports only the version: all other issues follow from it. */
const failureOf = ({ message, issues }: DatasetError, name: string): ReadResult => {
  const version = issues.find(({ path, value }) => path[0] === 'schemaVersion' && value !== undefined);
  return version
    ? { code: 'other-version', message: `${name} is of another version. ${formatIssue(version)}`, issues: [version] }
    : { code: 'invalid-data', message, issues };
};

/**
 * Reads the valid records of a file as a dataset. The only module that imports zod, so that it can be loaded on demand.
 */
export const validateDataset = (file: string | Uint8Array, name: string): ReadResult => {
  try {
    const result = safeParseDataset(readDatasetJson(file, { name }), { mode: 'lenient' });
    if (result.success) return { dataset: result.data, issues: result.issues };
    return failureOf(result.error, name);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: 'not-a-dataset', message: error.message, issues: error.issues };
  }
};
