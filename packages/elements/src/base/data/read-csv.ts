import { DatasetError, type Issue } from '@health-networks/core';
import { readPartnersCsv, type PartnersCsvOptions } from '@health-networks/core/io';
import type { ReadResult } from './read-result.js';

/** An issue with an empty path concerns the file as a whole: it is not a table of partners. */
const codeOf = (issues: readonly Issue[]): 'not-a-dataset' | 'invalid-data' =>
  issues.some(({ path }) => path.length === 0) ? 'not-a-dataset' : 'invalid-data';

/**
 * Turns a table of partners into a dataset; unknown kinds and roles are shown as written. The only module that imports
 * the CSV reader, so that it can be loaded on demand.
 */
export const readCsv = (file: Uint8Array, options: PartnersCsvOptions): ReadResult => {
  const unknown: Issue[] = [];
  const onUnknownTerm = (issue: Issue): void => {
    unknown.push(issue);
  };
  try {
    return { dataset: readPartnersCsv(file, { ...options, onUnknownTerm }), issues: unknown };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: codeOf(error.issues), message: error.message, issues: error.issues };
  }
};
