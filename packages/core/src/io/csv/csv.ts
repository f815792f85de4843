import Papa from 'papaparse';

/** One row of a table. */
export interface CsvRow {
  /** Row number as in a spreadsheet, from 1: a row with line breaks in its cells counts once. */
  readonly number: number;
  /** Line of the text on which the row begins, from 1: a row with line breaks in its cells takes several lines. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether the quotation marks are unbalanced. */
  readonly isBroken: boolean;
}

/** Options for writing a table. */
interface CsvFormat {
  readonly delimiter: string;
  /** Pattern of cells to prefix with an apostrophe. Default: no cells. */
  readonly guarded: RegExp | undefined;
}

const previewRows = 20;

/** A wrong delimiter may leave a quotation mark open, which makes one cell of all the rest. */
const previewLength = 20_000;

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

/** Whether a row has text. Spreadsheets write empty rows as delimiters, possibly not the delimiter being tried. */
const hasText = ({ cells }: CsvRow): boolean => cells.some((cell) => /[^\s,;]/.test(cell));

/** Returns the rows with text. Line breaks must be line feeds. */
export const readCsvRows = (text: string, delimiter: string): CsvRow[] => parse(text, delimiter).filter(hasText);

/** Returns the first rows with text; parses only a few rows. */
export const readCsvStart = (text: string, delimiter: string): CsvRow[] =>
  parse(text.slice(0, previewLength), delimiter, previewRows).filter(hasText);

/** Cells with any common delimiter are quoted, because spreadsheets split at the delimiter of their locale. */
const anyDelimiter = /[,;\t]/;

/** Formats a table according to RFC 4180: CRLF line breaks, quotation marks where needed. */
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

/** An item of a list between semicolons: in quotation marks, or without. */
const item = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gy;

/** Whether an item needs quotation marks: it contains the separator, or begins with a quotation mark. */
const needsQuotes = (text: string): boolean => text.includes(';') || text.trimStart().startsWith('"');

/** Removes quotation marks that the item needs; other quotation marks are part of the item. */
const unquoted = (content: string): string => {
  const text = content.replaceAll('""', '"');
  return needsQuotes(text) ? text : `"${content}"`;
};

/** Splits a cell at semicolons outside of quotation marks: `Care; "Data; AI"` becomes "Care" and "Data; AI". */
export const splitCell = (cell = ''): string[] => {
  if (!cell.includes(';') && !cell.includes('"')) return cell.trim() === '' ? [] : [cell.trim()];
  const parts = [...cell.matchAll(item)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare.trim() : unquoted(quoted).trim(),
  );
  return [...new Set(parts.filter(Boolean))];
};

/** Joins items to the text of a cell, which `splitCell` parses. */
export const joinCell = (items: readonly string[]): string =>
  items.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ');

/** Matches the cells that need no change: no guard, and single spaces between words. */
const isTidy = /^(?:[^\s'](?:\S| (?=\S))*)?$/;

/** A pattern with an alternative for each character overflows the stack on a text of millions. */
const maxLength = 10_000;

/** Returns the text of a cell in one line, without the guard of formulas. */
export const tidy = (cell: string): string =>
  cell.length <= maxLength && isTidy.test(cell) ? cell : withoutGuard(cell).replace(/\s+/g, ' ').trim();
