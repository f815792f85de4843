import type { Dataset } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { DatasetError, parseDataset } from '@health-networks/core/schema';
import type { ReadResult } from './read-result.js';

type Failure = Exclude<ReadResult, { dataset: Dataset }>;

/** Turns a file into a dataset. The only module that loads zod: it is imported when data come from outside. */
export const validateDataset = (file: string | Uint8Array, name: string): ReadResult => {
  let code: Failure['code'] = 'not-a-dataset';
  try {
    const value = readDatasetJson(file, { name });
    code = 'invalid-data';
    return { dataset: parseDataset(value) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code, message: error.message, issues: error.issues };
  }
};
