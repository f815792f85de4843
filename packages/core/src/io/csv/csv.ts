import Papa from 'papaparse';

/** One row of a table. */
export interface CsvRow {
  /** Row number as in a spreadsheet: from 1; a row with line breaks in its cells counts once. */
  readonly number: number;
  /** Line of the text on which it begins, from 1: cells with line breaks take several. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Unbalanced quotation marks. */
  readonly isBroken: boolean;
}

/** How to write a table. */
export interface CsvFormat {
  readonly delimiter: string;
  /** Pattern of cells to prefix with an apostrophe; none by default. */
  readonly guarded: RegExp | undefined;
}

const previewRows = 20;

/** Most cells have none. */
const breaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

const parse = (text: string, delimiter: string, preview = 0): CsvRow[] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  let next = 1;
  return data.map((cells, at) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    return { number: at + 1, line, cells, isBroken: broken.has(at) };
  });
};

/** Spreadsheets write empty rows as delimiters, possibly other ones than the one being tried. */
const hasText = ({ cells }: CsvRow): boolean => cells.some((cell) => /[^\s,;]/.test(cell));

/** The rows of a CSV text that have text; line breaks must be line feeds. */
export const readCsvRows = (text: string, delimiter: string): CsvRow[] => parse(text, delimiter).filter(hasText);

/** The first rows with text; parses only a few rows. */
export const readCsvStart = (text: string, delimiter: string): CsvRow[] =>
  parse(text, delimiter, previewRows).filter(hasText);

/** Quotes cells with any common delimiter, because spreadsheets split at that of their locale. */
const anyDelimiter = /[,;\t]/;

/** Writes a table as RFC 4180 says: CRLF line breaks, quotation marks where needed. */
export const formatCsv = (rows: readonly (readonly string[])[], { delimiter, guarded }: CsvFormat): string =>
  `${Papa.unparse(
    rows.map((cells) => [...cells]),
    { delimiter, newline: '\r\n', quotes: (cell) => anyDelimiter.test(String(cell)), escapeFormulae: guarded ?? false },
  )}\r\n`;

/**
 * Matches cells that a spreadsheet would run as a formula (CSV injection), also after invisible characters and with
 * full-width signs. Leading apostrophes are included, so that removing one restores the original.
 */
export const formulaStart = /^'*(?:[\t\r\n\0]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Removes the apostrophe that guards a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
