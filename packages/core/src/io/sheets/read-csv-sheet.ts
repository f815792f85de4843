import { DatasetError } from '../../model/issues/dataset-error.js';
import { issueAt } from '../../model/issues/issue-at.js';
import { defaultMaxBytes, readCsvText } from '../csv/csv-text.js';
import { sheetFault } from '../reading/sheet-fault.js';
import type { SafePartnersOptions } from '../partners-csv/options.js';
import { splitRows } from '../tables/split-rows.js';
import { findCsvKind } from './find-csv-kind.js';
import { columnsOfKinds, createSheetColumns, type SheetColumns, type SheetKind } from './sheet-kinds.js';
import type { SheetRows } from './sheets-result.js';

/** Returns the rows of the text of a CSV file. Throws a `DatasetError` if quotation marks are not closed. */
export const csvSheetOf = (
  text: string,
  { name, kind, columns }: { readonly name: string; readonly kind: SheetKind; readonly columns: SheetColumns },
): SheetRows => {
  const { rows } = splitRows(text, columnsOfKinds(columns));
  const broken = rows.find(({ isBroken }) => isBroken);
  if (broken) {
    throw new DatasetError([issueAt('csv', ['rows', broken.number], sheetFault('open-quote', 'close-quotes'))]);
  }
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
  const last = rows.at(-1)?.number ?? 0;
  return { name, kind, rows: [...Array(last).keys()].map((at) => byNumber.get(at + 1) ?? []) };
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
