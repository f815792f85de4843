import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import { tableOfFile } from './partners-csv.js';
import type { PartnersResult, SafePartnersOptions } from './options.js';
import { createTableColumns } from '../tables/table-columns.js';
import { tableOf } from '../tables/table.js';
import { partnersKind } from './columns.js';
import { readPartnerRows, rowOf, type PartnerTable } from './read-partner-rows.js';

const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });

const readSafely = (table: PartnerTable, { mode = 'strict', ...options }: SafePartnersOptions): PartnersResult => {
  const notices = [...table.notices];
  const onUnknownTerm = (issue: Issue): void => void notices.push(issue);
  const read = readPartnerRows(table, mode === 'lenient' ? { ...options, onUnknownTerm } : options);
  notices.push(...read.notices);
  if (read.otherIds) notices.push(read.otherIds);
  const isUsable = read.isTable && (mode === 'lenient' || read.issues.length === 0);
  const reported = isUsable ? read.issues.map(asWarning) : read.issues;
  const issues = limitIssues(
    [...reported, ...notices].sort((a, b) => rowOf(a) - rowOf(b)),
    read,
  );
  return isUsable
    ? { success: true, data: read.toDataset(), issues }
    : { success: false, error: new DatasetError(issues) };
};

/**
 * Like `readPartnersCsv`, but returns issues instead of throwing them, and reports more: columns that are not read,
 * with the column that may be meant, a table without rows, ids of another system. In `lenient` mode a table with faults
 * is read too, by the same rules: without faulty cells and rows without a usable unique name.
 *
 * @example
 * const result = safeReadPartnersCsv('Naam;Plaatss\nUMC Utrecht;Utrecht\n');
 * if (result.success) result.issues.map(formatIssue);
 * // ['rows.1.Plaatss is an unknown column; its cells are not read. Did you mean "Plaats"?']
 */
export const safeReadPartnersCsv = (input: string | Uint8Array, options: SafePartnersOptions = {}): PartnersResult => {
  try {
    return readSafely(tableOfFile(input, options), options);
  } catch (error) {
    if (error instanceof DatasetError) return { success: false, error };
    throw error;
  }
};

/**
 * Like `safeReadPartnersCsv`, for the rows of a workbook sheet: each row is a list of cells as text. Include empty
 * rows, so that row numbers in messages match those of the sheet.
 *
 * @example
 * const result = safeReadPartnersSheet([['Naam', 'Plaats'], ['UMC Utrecht', 'Utrecht']], { language: 'nl' });
 * if (result.success) Object.keys(result.data.organizations); // ['umc-utrecht']
 */
export const safeReadPartnersSheet = (
  rows: readonly (readonly string[])[],
  options: Omit<SafePartnersOptions, 'maxBytes'> = {},
): PartnersResult => {
  const numbered = rows.map((cells, at) => ({ number: at + 1, line: at + 1, cells, isBroken: false }));
  const withText = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = createTableColumns(partnersKind, options);
  return readSafely(tableOf(withText, { name: options.name || 'the sheet', columns }), options);
};
