import type { Dataset } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { DatasetError, parseDataset } from '@health-networks/core/schema';
import { LoadError } from './load-error.js';

/**
 * Turns a file into a dataset, or throws {@link LoadError} with every issue.
 * The only module that loads zod: it is imported on demand, when data come from outside.
 */
export const validateDataset = (file: string | Uint8Array, name: string): Dataset => {
  let value: unknown;
  try {
    value = readDatasetJson(file, { name });
  } catch (error) {
    throw asLoadError(error, 'not-a-dataset');
  }
  return validateValue(value);
};

/** The same for data that a script has built. */
export const validateValue = (value: unknown): Dataset => {
  try {
    return parseDataset(value);
  } catch (error) {
    throw asLoadError(error, 'invalid-data');
  }
};

const asLoadError = (error: unknown, code: 'not-a-dataset' | 'invalid-data'): unknown =>
  error instanceof DatasetError ? new LoadError(code, error.message, error.issues) : error;
