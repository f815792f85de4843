import { DatasetError, type Dataset } from '@health-networks/core';
import {
  createCellLocator,
  readCsvSheet,
  safeReadCsv,
  safeReadSheets,
  updateFromSheets,
  withoutSheetNames,
  type ReadResult as CoreResult,
  type ReadSheet,
  type SafePartnersOptions,
  type SheetRows,
  type SheetsResult,
} from '@health-networks/core/io';
import type { ColumnsInFiles } from './columns-in-files.js';
import { onCommandLine } from './on-command-line.js';
import { issuesOf, problemsAt, type Locate } from './problem.js';
import type { InputFile } from './read-file.js';
import type { ReadResult } from './read-json.js';

/** Options for reading a table. */
export interface TableOptions extends Pick<
  SafePartnersOptions,
  'network' | 'language' | 'mode' | 'columns' | 'findTelephone' | 'contacts' | 'onProgress'
> {
  /** The dataset to update with the table. */
  readonly into?: Dataset;
  /** How to handle records of that dataset that are not in the table. */
  readonly absent?: 'keep' | 'remove';
  /** Whether the user names the country of telephone numbers. */
  readonly hasCountry?: boolean;
  /** Shared by the files of a command that reads several. */
  readonly columnsInFiles?: ColumnsInFiles;
}

const asRead = (result: CoreResult, path: string, { hasCountry }: TableOptions, locate: Locate): ReadResult => {
  const issues = issuesOf(result).map((issue) => onCommandLine(issue, { hasCountry }));
  const problems = problemsAt(path, issues, locate);
  return result.success ? { dataset: result.data, problems } : { problems };
};

/** Creates a function that finds positions. A file that is not CSV has none. */
const createLocator = ({ bytes, name }: InputFile, { columns }: TableOptions): Locate => {
  try {
    const locate = createCellLocator(bytes, columns === undefined ? { name } : { name, columns });
    return (issue) => locate(issue) ?? {};
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return () => ({});
  }
};

const readSheetsOf = (
  sheets: readonly SheetRows[],
  { into, absent, network, ...options }: TableOptions & { name: string },
): SheetsResult =>
  into && network?.id !== undefined
    ? updateFromSheets(into, sheets, { ...options, network: network.id, ...(absent && { absent }) })
    : safeReadSheets(sheets, { ...options, ...(network && { network }) });

/** Ten times the limit of a page, because users of a command can wait. */
const maxBytes = 50_000_000;

/** Reads a table; one of several files need not have all the columns that the user names. */
const readWithColumns = (options: TableOptions, read: (options: TableOptions) => ReadResult): ReadResult =>
  options.columnsInFiles ? options.columnsInFiles.read(options, read) : read(options);

/** Reads a table of partners, contacts or events as CSV. */
export const readTable = (file: InputFile, given: TableOptions): ReadResult =>
  readWithColumns(given, (options) => {
    const { bytes, name, path } = file;
    const named = { ...options, name: name || path, maxBytes };
    const result = options.into
      ? withoutSheetNames(readSheetsOf([readCsvSheet(bytes, named)], named))
      : safeReadCsv(bytes, named);
    return asRead(result, path, options, createLocator(file, options));
  });

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

/** Reads the sheets of a workbook. */
export const readSheets = (file: InputFile, sheets: readonly SheetRows[], given: TableOptions): ReadResult =>
  readWithColumns(given, (options) => {
    const result = readSheetsOf(sheets, { ...options, name: file.name || file.path });
    return asRead(result, file.path, options, createSheetLocator(result.sheets));
  });
