import { DatasetError, type Issue } from '@health-networks/core';
import {
  createCellLocator,
  safeReadPartnersCsv,
  safeReadPartnersSheet,
  type PartnersResult,
  type SafePartnersOptions,
} from '@health-networks/core/io';
import { problemsAt, type Locate, type Problem } from './problem.js';
import type { InputFile } from './read-file.js';
import type { ReadResult } from './read-json.js';
import type { SheetRows } from './sheet-rows.js';

/** How to read a table of partners. */
export type TableOptions = Pick<SafePartnersOptions, 'network' | 'language' | 'mode'>;

const issuesOf = (result: PartnersResult): readonly Issue[] => (result.success ? result.issues : result.error.issues);

const asRead = (result: PartnersResult, problems: readonly Problem[]): ReadResult =>
  result.success ? { dataset: result.data, problems } : { problems };

/** What is no CSV has no lines either. */
const createLocator = (bytes: Uint8Array): Locate => {
  try {
    const locate = createCellLocator(bytes);
    return (issue) => locate(issue) ?? {};
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return () => ({});
  }
};

/** Reads a table of partners as CSV. */
export const readTable = ({ bytes, name, path }: InputFile, options: TableOptions): ReadResult => {
  const result = safeReadPartnersCsv(bytes, { ...options, name: name || path });
  return asRead(result, problemsAt(path, issuesOf(result), createLocator(bytes)));
};

/** `B3`; columns are counted from 0. */
const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
};

const createSheetLocator =
  ({ sheet, headers }: SheetRows): Locate =>
  ({ path: [root, row, header] }) => {
    if (root !== 'rows' || typeof row !== 'number') return { sheet };
    const column = headers.indexOf(String(header));
    return { sheet, ...(column >= 0 && { cell: cellName(row, column) }) };
  };

/** Columns of which the reader tells that it does not read them. */
const unreadColumns = ({ headerRow }: SheetRows, issues: readonly Issue[]): Set<unknown> =>
  new Set(
    issues
      .filter(({ severity, path: [, row] }) => severity !== 'error' && row === headerRow)
      .map(({ path: [, , header] }) => header),
  );

const rowOf = ({ path: [, row] }: Issue): number => (typeof row === 'number' ? row : 0);

/** Reads a table of partners in a sheet of a workbook. */
export const readSheet = (file: InputFile, sheet: SheetRows, options: TableOptions): ReadResult => {
  const result = safeReadPartnersSheet(sheet.rows, { ...options, name: file.name || file.path });
  const issues = issuesOf(result);
  const unread = unreadColumns(sheet, issues);
  const ofCells = sheet.issues
    .filter(({ path: [, , header] }) => !unread.has(header))
    .map((issue): Issue => (options.mode === 'lenient' && result.success ? { ...issue, severity: 'warning' } : issue));
  const all = [...sheet.notices, ...[...ofCells, ...issues].sort((a, b) => rowOf(a) - rowOf(b))];
  const problems = problemsAt(file.path, all, createSheetLocator(sheet));
  return ofCells.some(({ severity }) => severity === 'error') ? { problems } : asRead(result, problems);
};
