import type { Dataset } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { DatasetError, parseDataset } from '@health-networks/core/schema';
import { LoadError } from './load-error.js';

/**
 * Turns a file into a dataset, or throws {@link LoadError} with every issue.
 * The only module that loads zod: it is imported on demand, when data come from outside.
 */
export const validateDataset = (file: string | Uint8Array, name: string): Dataset => {
  const value = attempt('not-a-dataset', () => readDatasetJson(file, { name }));
  return attempt('invalid-data', () => parseDataset(value));
};

const attempt = <Result>(code: 'not-a-dataset' | 'invalid-data', run: () => Result): Result => {
  try {
    return run();
  } catch (error) {
    throw asLoadError(error, code);
  }
};

const asLoadError = (error: unknown, code: 'not-a-dataset' | 'invalid-data'): unknown =>
  error instanceof DatasetError ? new LoadError(code, error.message, error.issues) : error;
