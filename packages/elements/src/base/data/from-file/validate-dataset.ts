import { collectionNames, DatasetError, formatIssue } from '@health-networks/core';
import { readDatasetJson } from '@health-networks/core/io';
import { safeParseDataset, schemaVersion } from '@health-networks/core/schema';
import type { ReadResult } from '../loaded-dataset.js';

/** For a file of another format version, reports only the version: all other issues follow from it. */
const failureOf = ({ message, issues }: DatasetError, name: string): ReadResult => {
  const version = issues.find(({ path, value }) => path[0] === 'schemaVersion' && value !== undefined);
  if (!version) return { code: 'invalid-data', message: `${name}: ${message}`, issues };
  const isNewer = Number(version.value) > Number(schemaVersion);
  const remedy = isNewer ? 'Load a newer version of the widgets.' : formatIssue(version);
  return { code: 'other-version', message: `${name} is of another version. ${remedy}`, issues: [version] };
};

/** Returns the keys of an object without anything of a dataset, such as the answer of a server that refuses. */
const foreignKeys = (value: unknown): string[] | undefined => {
  const keys = Object.keys(Object(value) as object);
  return keys.length > 0 && !collectionNames.some((name) => keys.includes(name)) && !keys.includes('schemaVersion')
    ? keys
    : undefined;
};

/**
 * Reads the valid records of a file as a dataset. The only module that imports zod, so that it can be loaded on demand.
 */
export const validateDataset = (file: string | Uint8Array, name: string): ReadResult => {
  try {
    const value = readDatasetJson(file, { name });
    const foreign = foreignKeys(value);
    if (foreign) {
      const message = `${name} is no dataset: it has no networks and no organizations, but ${foreign.slice(0, 5).join(', ')}.`;
      return { code: 'not-a-dataset', message, issues: [] };
    }
    const result = safeParseDataset(value, { mode: 'lenient' });
    if (result.success) return { dataset: result.data, issues: result.issues };
    return failureOf(result.error, name);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: 'not-a-dataset', message: error.message, issues: error.issues };
  }
};
