import { DatasetError } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { safeParseDataset } from '@health-networks/core/schema';
import type { ReadResult } from './read-result.js';

/**
 * Turns a file into a dataset: the good records, and what was left out. The only module that loads zod: it is imported
 * when data come from outside.
 */
export const validateDataset = (file: string | Uint8Array, name: string): ReadResult => {
  try {
    const result = safeParseDataset(readDatasetJson(file, { name }), { mode: 'lenient' });
    if (result.success) return { dataset: result.data, issues: result.issues };
    const { message, issues } = result.error;
    return { code: 'invalid-data', message, issues };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: 'not-a-dataset', message: error.message, issues: error.issues };
  }
};
