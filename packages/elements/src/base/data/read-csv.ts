import { DatasetError, type Issue } from '@health-networks/core';
import { readPartnersCsv, type PartnersCsvOptions } from '@health-networks/core/io';
import type { ReadResult } from './read-result.js';

/** Issues without a place are about the whole file: it is no table of partners. */
const codeOf = (issues: readonly Issue[]): 'not-a-dataset' | 'invalid-data' =>
  issues.some(({ path }) => path.length === 0) ? 'not-a-dataset' : 'invalid-data';

/**
 * Turns a table of partners into a dataset; kinds and roles that nobody knows are shown as written. The only module that loads the reader of CSV: it is
 * imported on demand.
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
