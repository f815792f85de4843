import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import {
  createCellLocator,
  readCsvSheet,
  safeReadPartnersCsv,
  safeReadSheets,
  updateFromSheets,
  type PartnersResult,
  type ReadSheet,
  type SafePartnersOptions,
  type SheetRows,
  type SheetText,
  type SheetsResult,
} from '@health-networks/core/io';
import { onCommandLine } from './on-command-line.js';
import { problemsAt, type Locate, type Problem } from './problem.js';
import type { InputFile } from './read-file.js';
import type { ReadResult } from './read-json.js';
import { workbookFault } from './workbook-fault.js';

/** Options for reading a table of partners. */
export interface TableOptions extends Pick<
  SafePartnersOptions,
  'network' | 'language' | 'mode' | 'columns' | 'findTelephone' | 'contacts' | 'onProgress'
> {
  /** The dataset to update with the table. */
  readonly into?: Dataset;
  /** How to handle records of that dataset that are not in the table. */
  readonly absent?: 'keep' | 'remove';
}

const issuesOf = (result: PartnersResult): readonly Issue[] =>
  (result.success ? result.issues : result.error.issues).map(onCommandLine);

const asRead = (result: PartnersResult, problems: readonly Problem[]): ReadResult =>
  result.success ? { dataset: result.data, problems } : { problems };

/** Creates a function that finds positions. A file that is not CSV has none. */
const createLocator = (bytes: Uint8Array, { columns }: TableOptions): Locate => {
  try {
    const locate = createCellLocator(bytes, columns === undefined ? {} : { columns });
    return (issue) => locate(issue) ?? {};
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return () => ({});
  }
};

/** Removes the sheet name from the path of an issue, for a CSV file that was read as a sheet. */
const withoutSheet = (issue: Issue): Issue =>
  issue.path[0] === 'sheets' ? { ...issue, path: issue.path.slice(2) } : issue;

const readSheetsOf = (
  sheets: readonly SheetRows[],
  { into, absent, network, ...options }: TableOptions & { name: string },
): SheetsResult =>
  into && network?.id !== undefined
    ? updateFromSheets(into, sheets, { ...options, network: network.id, ...(absent && { absent }) })
    : safeReadSheets(sheets, { ...options, ...(network && { network }) });

/** Ten times what a page reads: at a desk one can wait. */
const maxBytes = 50_000_000;

/** Reads a table of partners as CSV. */
export const readTable = ({ bytes, name, path }: InputFile, options: TableOptions): ReadResult => {
  const named = { ...options, name: name || path, maxBytes };
  const result = options.into ? readSheetsOf([readCsvSheet(bytes, named)], named) : safeReadPartnersCsv(bytes, named);
  const issues = issuesOf(result).map(withoutSheet);
  return asRead(result, problemsAt(path, issues, createLocator(bytes, options)));
};

/** Returns the name of a cell: `B3`. Columns are counted from 0. */
const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
};

const createSheetLocator =
  (sheets: readonly ReadSheet[]): Locate =>
  ({ path: [root, name, , row, header] }) => {
    const sheet = root === 'sheets' ? sheets.find((one) => one.name === name) : undefined;
    if (!sheet) return {};
    const column = sheet.headers.indexOf(String(header));
    return { sheet: sheet.name, ...(typeof row === 'number' && column >= 0 && { cell: cellName(row, column) }) };
  };

/** Returns the columns that the reader reports as unread. */
const unreadColumns = ({ name, headerRow }: ReadSheet, issues: readonly Issue[]): Set<unknown> =>
  new Set(
    issues
      .filter(({ severity, path }) => severity !== 'error' && path[1] === name && path[3] === headerRow)
      .map(({ path }) => path[4]),
  );

const cellFaults = {
  error: workbookFault('error', 'correct-formula'),
  'no-result': workbookFault('no-result', 'calculate-again'),
};

/** Returns issues for cells without a value, in columns that are read. */
const cellIssues = (texts: readonly SheetText[], sheets: readonly ReadSheet[], issues: readonly Issue[]): Issue[] =>
  sheets.flatMap((sheet) => {
    const unread = unreadColumns(sheet, issues);
    const text = sheet.kind === undefined ? undefined : texts.find(({ name }) => name === sheet.name);
    return (text?.withoutValue ?? []).flatMap(({ row, column, reason, ...value }): Issue[] => {
      const header = sheet.headers[column] ?? '';
      if (header === '' || unread.has(header) || row <= sheet.headerRow) return [];
      const path = ['sheets', sheet.name, 'rows', row, header];
      return [{ rule: 'workbook', severity: 'error', path, ...value, ...cellFaults[reason] }];
    });
  });

const rowOf = ({ path: [, , , row] }: Issue): number => (typeof row === 'number' ? row : 0);

/** Sorts issues by sheet and row. */
const sorted = (issues: readonly Issue[], { sheets }: SheetsResult): Issue[] => {
  const names = sheets.map(({ name }) => name);
  const sheetOf = ({ path: [root, name] }: Issue): number => (root === 'sheets' ? names.indexOf(String(name)) : -1);
  return [...issues].sort((a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b));
};

/** Reads the sheets of a workbook. */
export const readSheets = (file: InputFile, texts: readonly SheetText[], options: TableOptions): ReadResult => {
  const result = readSheetsOf(texts, { ...options, name: file.name || file.path });
  const issues = issuesOf(result);
  const isLenient = options.mode === 'lenient' && result.success;
  const read = result.sheets.filter(({ kind }) => kind !== 'contacts' || options.contacts !== false);
  const ofCells = cellIssues(texts, read, issues).map((issue): Issue =>
    isLenient ? { ...issue, severity: 'warning' } : issue,
  );
  const problems = problemsAt(file.path, sorted([...ofCells, ...issues], result), createSheetLocator(result.sheets));
  return ofCells.some(({ severity }) => severity === 'error') ? { problems } : asRead(result, problems);
};
