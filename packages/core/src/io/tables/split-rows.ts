import { readCsvRows, readCsvStart, type CsvRow } from '../csv/csv.js';
import { countKnown, headerAt } from './rows-of-table.js';
import type { TableColumns } from './table-columns.js';

/**
 * Spreadsheets write this first line without counting it as a row. Some put it in quotation marks like any other cell,
 * or pad it to the width of the table.
 */
const delimiterLine = /^("?)sep=([,;\t|])\1[,;\t| ]*(?:\n|$)/i;

const delimiters = [',', ';', '\t'];

/** The columns of the kinds that a table may be of. */
type Kinds = readonly TableColumns<string>[];

interface Fit {
  readonly known: number;
  readonly all: number;
}

const byFit = (a: Fit, b: Fit): number => b.known - a.known || b.all - a.all;

/** Returns the number of known headers, and of all headers. */
const fitOf = (rows: readonly CsvRow[], columns: TableColumns<string>): Fit => {
  const header = rows[headerAt(rows, columns)];
  return { known: header ? countKnown(header, columns) : 0, all: header?.cells.length ?? 0 };
};

/** No text has this character, so that each row is one cell. */
const noDelimiter = '\x1F';

/** Delimiters in a row. A comma before a space is part of a name: "Wonen, zorg en welzijn". */
const delimiterIn: readonly (readonly [string, RegExp])[] = [
  [';', /;/],
  ['\t', /\t/],
  [',', /,(?! )/],
];

/** Returns the delimiter of rows below a header of one cell: one that every row has, so that headers are missing. */
const delimiterBelow = (text: string): string => {
  const [, ...rows] = readCsvStart(text, noDelimiter).map(({ cells: [cell = ''] }) => cell);
  const found = delimiterIn.find(([, pattern]) => rows.length > 0 && rows.every((row) => pattern.test(row)));
  return found?.[0] ?? noDelimiter;
};

/**
 * Picks the delimiter with the most known headers. The detection of papaparse compares row lengths and fails for names
 * with commas in short files.
 */
const findDelimiter = (text: string, kinds: Kinds): string => {
  const scored = delimiters.map((delimiter) => {
    const rows = readCsvStart(text, delimiter);
    return kinds.map((columns) => ({ delimiter, ...fitOf(rows, columns) }));
  });
  const [best] = scored.flat().sort(byFit);
  return best && best.all > 1 ? best.delimiter : delimiterBelow(text);
};

interface DelimitedText {
  readonly text: string;
  readonly delimiter: string;
  /** Number of lines above the text that are not rows. */
  readonly linesBefore: number;
}

const delimitedText = (input: string, kinds: Kinds): DelimitedText => {
  const delimiterMatch = delimiterLine.exec(input);
  const text = delimiterMatch ? input.slice(delimiterMatch[0].length) : input;
  return { text, delimiter: delimiterMatch?.[2] ?? findDelimiter(text, kinds), linesBefore: delimiterMatch ? 1 : 0 };
};

/** Returns the rows with text, and the delimiter between their cells. */
export const splitRows = (input: string, kinds: Kinds): { rows: CsvRow[]; delimiter: string; linesBefore: number } => {
  const { text, ...found } = delimitedText(input, kinds);
  return { rows: readCsvRows(text, found.delimiter), ...found };
};

/** Returns the first rows with text. */
export const splitFirstRows = (input: string, kinds: Kinds): CsvRow[] => {
  const { text, delimiter } = delimitedText(input, kinds);
  return readCsvStart(text, delimiter);
};
