import { readCsvRows, readCsvStart, type CsvRow } from '../csv/csv.js';
import { countKnown, headerAt } from './header-row.js';
import type { TableColumns } from './table-columns.js';

/**
 * Spreadsheets write this first line without counting it as a row. Some put it in quotation marks like any other cell,
 * or pad it to the width of the table.
 */
const delimiterLine = /^("?)sep=([,;\t|])\1[,;\t| ]*(?:\n|$)/i;

const delimiters = [',', ';', '\t'];

/**
 * Picks the delimiter with the most known headers. The detection of papaparse compares row lengths and fails for names
 * with commas in short files.
 */
const findDelimiter = <Column extends string>(text: string, columns: TableColumns<Column>): string => {
  const scored = delimiters.map((delimiter) => {
    const rows = readCsvStart(text, delimiter);
    const header = rows[headerAt(rows, columns)];
    return { delimiter, known: header ? countKnown(header, columns) : 0, all: header?.cells.length ?? 0 };
  });
  return scored.sort((a, b) => b.known - a.known || b.all - a.all)[0]?.delimiter ?? ',';
};

/** Returns the rows with text, and the delimiter between their cells. */
export const splitRows = <Column extends string>(
  input: string,
  columns: TableColumns<Column>,
): { rows: CsvRow[]; delimiter: string; linesBefore: number } => {
  const told = delimiterLine.exec(input);
  const text = told ? input.slice(told[0].length) : input;
  const delimiter = told?.[2] ?? findDelimiter(text, columns);
  return { rows: readCsvRows(text, delimiter), delimiter, linesBefore: told ? 1 : 0 };
};
