import { DatasetError } from '../../model/issues/dataset-error.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { defaultMaxBytes, readCsvText } from '../csv/csv-text.js';
import type { SafePartnersOptions } from '../partners-csv/read-partner-rows.js';
import { readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { headerAt } from '../tables/rows-of-table.js';
import { splitFirstRows, splitRows } from '../tables/split-rows.js';
import { showLinks } from '../tables/linked-cells.js';
import type { TableColumns } from '../tables/table-columns.js';
import { safeReadSheets } from './read-sheets.js';
import {
  columnsOfKinds,
  csvMargin,
  findSheetKind,
  withEventNames,
  type SheetColumns,
  type SheetKind,
  createSheetColumns,
} from './sheet-kinds.js';
import type { SheetRows } from './sheets-result.js';

/** Whether a row names the column that identifies the listed items; for persons, also that of family names. */
const hasFirstColumn = (rows: readonly CsvRow[], columns: TableColumns<string>): boolean => {
  const isFirst = (column: string | undefined): boolean =>
    column === columns.kind.required[0] || column === 'familyName';
  return rows[headerAt(rows, columns)]?.cells.some((cell) => isFirst(columns.find(tidy(cell)))) ?? false;
};

/**
 * Determines what a CSV file lists from its name ("agenda.csv") and headers, like those of a sheet. Partners if neither
 * is conclusive or the column of names is missing, because most tables list partners.
 */
export const findCsvKind = (text: string, name: string, columns: SheetColumns): SheetKind => {
  const rows = withEventNames(splitFirstRows(text, columnsOfKinds(columns)), columns);
  const kind = findSheetKind(name.replace(/\.[^.]*$/, ''), rows, columns, csvMargin)?.kind;
  return kind !== undefined && hasFirstColumn(rows, columns[kind]) ? kind : 'partners';
};

/** Returns the rows of the text of a CSV file. Throws a `DatasetError` if quotation marks are not closed. */
const csvSheetOf = (
  text: string,
  { name, kind, columns }: { readonly name: string; readonly kind: SheetKind; readonly columns: SheetColumns },
): SheetRows => {
  const { rows, links } = showLinks(splitRows(text, columnsOfKinds(columns)).rows);
  const broken = rows.find(({ isBroken }) => isBroken);
  if (broken) {
    throw new DatasetError([issueAt('csv', ['rows', broken.number], sheetFault('open-quote', 'close-quotes'))]);
  }
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
  const last = rows.at(-1)?.number ?? 0;
  return {
    name,
    kind,
    rows: [...Array(last).keys()].map((at) => byNumber.get(at + 1) ?? []),
    ...(links.length > 0 && { links }),
  };
};

/** Options of `readCsvSheet`. */
export interface ReadCsvSheetOptions extends Pick<SafePartnersOptions, 'columns' | 'language' | 'maxBytes'> {
  /** Name of the file. It tells what the file lists if the headers are those of several kinds of tables. */
  readonly name: string;
}

/**
 * Reads the rows of a CSV file like those of a sheet, for `updateFromSheets`. Throws a `DatasetError` if the file is
 * not CSV, or in the unsupported usual encoding of the `language` of its names.
 *
 * @example
 * readCsvSheet('Naam;Plaats\nUMC Utrecht;Utrecht\n', { name: 'leden.csv' });
 * // { name: 'leden.csv', kind: 'partners', rows: [['Naam', 'Plaats'], ['UMC Utrecht', 'Utrecht']] }
 */
export const readCsvSheet = (
  input: string | Uint8Array,
  { name, maxBytes = defaultMaxBytes, columns: mapping, language }: ReadCsvSheetOptions,
): SheetRows => {
  const text = readCsvText(input, { name, maxBytes, language });
  const columns = createSheetColumns({ columns: mapping, language });
  return csvSheetOf(text, { name, kind: findCsvKind(text, name, columns), columns });
};

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
export const withoutSheetNames = (result: ReadResult): ReadResult =>
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
export const safeReadCsv = (input: string | Uint8Array, options: SafePartnersOptions = {}): ReadResult =>
  readSafely(() => {
    const { name = '', maxBytes = defaultMaxBytes, language } = options;
    const text = readCsvText(input, { name: name || 'the file', maxBytes, language });
    const columns = createSheetColumns(options);
    const kind = findCsvKind(text, name, columns);
    if (kind === 'partners') return safeReadPartnersCsv(text, { ...options, maxBytes: Infinity });
    return withoutSheetNames(safeReadSheets([csvSheetOf(text, { name, kind, columns })], options));
  });
