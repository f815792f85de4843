import Papa from 'papaparse';

/** One row of a table. */
export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1, and a row with line breaks in its cells is one row. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Whether its quotation marks leave open where a cell ends. */
  readonly isBroken: boolean;
}

/** How to write a table. */
export interface CsvFormat {
  readonly delimiter: string;
  /** Cells that get an apostrophe in front; none unless given. */
  readonly guarded: RegExp | undefined;
}

/** Enough to find the header below a few empty rows. */
const previewRows = 10;

const parse = (text: string, delimiter: string, preview = 0): CsvRow[] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return data.map((cells, at) => ({ number: at + 1, cells, isBroken: broken.has(at) }));
};

/** Spreadsheets write empty rows as delimiters, which may not be the ones that we try. */
const hasText = ({ cells }: CsvRow): boolean => cells.some((cell) => /[^\s,;]/.test(cell));

/** The rows of a CSV text that have text; line breaks must be line feeds. */
export const readCsvRows = (text: string, delimiter: string): CsvRow[] => parse(text, delimiter).filter(hasText);

/** The first row that has text, without reading the rest. */
export const readCsvHeader = (text: string, delimiter: string): CsvRow | undefined =>
  parse(text, delimiter, previewRows).find(hasText);

/** Spreadsheets split a line at the delimiter of their own language, unless it stands in quotation marks. */
const anyDelimiter = /[,;\t]/;

/** Writes a table as RFC 4180 says: CRLF line breaks, quotation marks where needed. */
export const formatCsv = (rows: readonly (readonly string[])[], { delimiter, guarded }: CsvFormat): string =>
  `${Papa.unparse(
    rows.map((cells) => [...cells]),
    { delimiter, newline: '\r\n', quotes: (cell) => anyDelimiter.test(String(cell)), escapeFormulae: guarded ?? false },
  )}\r\n`;
