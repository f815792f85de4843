import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import { defaultMaxBytes, readCsvText } from '../csv/csv-text.js';
import type { PartnersResult, SafePartnersOptions } from '../partners-csv/options.js';
import { safeReadPartnersCsv } from '../partners-csv/safe-read-partners.js';
import { findCsvKind } from './find-csv-kind.js';
import { csvSheetOf } from './read-csv-sheet.js';
import { safeReadSheets } from './read-sheets.js';
import { createSheetColumns } from './sheet-kinds.js';

/** Removes the name of the sheet from the path of an issue. */
const withoutSheet = (issue: Issue): Issue =>
  issue.path[0] === 'sheets' ? { ...issue, path: issue.path.slice(2) } : issue;

/**
 * Removes the name of the sheet from the paths of issues, because a CSV file has only one table.
 *
 * @example
 * const sheet = readCsvSheet('Name;Website\nClinic;x\n', { name: 'partners.csv' });
 * const result = withoutSheetNames(updateFromSheets(ownDataset, [sheet], { network: 'circle' }));
 * result.success ? [] : result.error.issues.map(({ path }) => path); // [['rows', 2, 'Website']]
 */
export const withoutSheetNames = (result: PartnersResult): PartnersResult =>
  result.success
    ? { success: true, data: result.data, issues: result.issues.map(withoutSheet) }
    : { success: false, error: new DatasetError(result.error.issues.map(withoutSheet)) };

/**
 * Reads a CSV file of partners, contacts or events, determined by its headers or its name ("agenda.csv"). Partners are
 * read as by `safeReadPartnersCsv`, contacts and events like a sheet of a workbook.
 *
 * @example
 * const result = safeReadCsv('Evenement;Datum\nKringdag;2026-03-01\n', { network: { id: 'circle' }, language: 'nl' });
 * if (result.success) Object.values(result.data.events)[0]?.startDate; // '2026-03-01'
 */
export const safeReadCsv = (input: string | Uint8Array, options: SafePartnersOptions = {}): PartnersResult => {
  const { name = '', maxBytes = defaultMaxBytes, language } = options;
  try {
    const text = readCsvText(input, { name: name || 'the file', maxBytes, language });
    const columns = createSheetColumns(options);
    const kind = findCsvKind(text, name, columns);
    if (kind === 'partners') return safeReadPartnersCsv(text, { ...options, maxBytes: Infinity });
    return withoutSheetNames(safeReadSheets([csvSheetOf(text, { name, kind, columns })], options));
  } catch (error) {
    if (error instanceof DatasetError) return { success: false, error };
    throw error;
  }
};
