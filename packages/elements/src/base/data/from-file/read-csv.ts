import type { Issue } from '@health-networks/core';
import { safeReadPartnersCsv, type ColumnMapping, type SafePartnersOptions } from '@health-networks/core/io';
import type { ReadResult } from '../loaded-dataset.js';

/** An issue with an empty path concerns the file as a whole, which then is not a table of partners. */
const codeOf = (issues: readonly Issue[]): 'not-a-dataset' | 'invalid-data' =>
  issues.some(({ path }) => path.length === 0) ? 'not-a-dataset' : 'invalid-data';

/** Parses `Navn=name; By=place`. A header may itself contain an equals sign. */
const columnsIn = (text: string): ColumnMapping =>
  Object.fromEntries(
    text.split(';').flatMap((pair) => {
      const at = pair.lastIndexOf('=');
      return pair.trim() === '' ? [] : [[pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]];
    }),
  );

/**
 * Reads the valid rows of a table of partners as a dataset; unknown kinds and roles are shown as written. The only
 * module that imports the CSV reader, so that it can be loaded on demand.
 */
export const readCsv = (file: Uint8Array, options: SafePartnersOptions, columns = ''): ReadResult => {
  const result = safeReadPartnersCsv(file, { ...options, columns: columnsIn(columns), mode: 'lenient' });
  if (result.success) return { dataset: result.data, issues: result.issues };
  const { issues, message } = result.error;
  return { code: codeOf(issues), message, issues };
};
