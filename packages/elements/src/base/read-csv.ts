import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import { readPartnersCsv, type PartnersCsvOptions } from '@health-networks/core/io';

/** What came of a table: data, or why there are none. */
export type CsvResult =
  { dataset: Dataset } | { code: 'not-a-dataset' | 'invalid-data'; message: string; issues: readonly Issue[] };

/** Issues without a place are about the whole file: it is no table of partners. */
const codeOf = (issues: readonly Issue[]): 'not-a-dataset' | 'invalid-data' =>
  issues.some(({ path }) => path.length === 0) ? 'not-a-dataset' : 'invalid-data';

/**
 * Turns a table of partners into a dataset. The only module that loads the reader of CSV: it is imported on demand.
 * Answers with errors instead of throwing them: beside `hn.all.js` this module is a file of its own, whose classes are
 * others than those of the elements.
 */
export const readCsv = (file: Uint8Array, options: PartnersCsvOptions): CsvResult => {
  try {
    return { dataset: readPartnersCsv(file, options) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: codeOf(error.issues), message: error.message, issues: error.issues };
  }
};
