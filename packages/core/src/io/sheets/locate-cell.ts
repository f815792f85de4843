import type { Issue } from '../../model/issues/issue.js';
import { tidy } from '../csv/csv.js';
import { readCsvText } from '../csv/csv-text.js';
import { headerAt } from '../tables/rows-of-table.js';
import { splitRows } from '../tables/split-rows.js';
import type { ColumnMapping, TableColumns } from '../tables/table-columns.js';
import { findCsvKind } from './read-csv.js';
import { createSheetColumns } from './sheet-kinds.js';

/** A position in a text. */
export interface CellPosition {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** The whole line. */
  readonly text: string;
}

interface LocatorOptions {
  /** Name of the file, which may indicate what it lists. */
  readonly name?: string;
  readonly maxBytes?: number;
  readonly columns?: ColumnMapping;
}

/**
 * Returns the start of each cell of a row, counted from the start of the row. Delimiters in quotation marks are text.
 */
const cellStarts = (row: string, delimiter: string): number[] => {
  const starts = [0];
  let isQuoted = false;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && row[at] === '\n') break;
    else if (!isQuoted && row[at] === delimiter) starts.push(at + 1);
  }
  return starts;
};

/**
 * Creates a function that finds the position of an issue of `safeReadCsv` in the file, or `undefined` for an
 * issue about the whole file. Rows are not lines, because a cell may contain line breaks. Throws like `readPartnersCsv`
 * if the file is not CSV.
 *
 * @example
 * const locate = createCellLocator('Naam;Website\nUMC Utrecht;umc\n');
 * locate({ path: ['rows', 2, 'Website'] }); // { line: 2, column: 13, text: 'UMC Utrecht;umc' }
 */
export const createCellLocator = (
  input: string | Uint8Array,
  { name = '', maxBytes = Infinity, columns: mapping }: LocatorOptions = {},
): ((issue: Pick<Issue, 'path'>) => CellPosition | undefined) => {
  const text = readCsvText(input, { name: 'the file', maxBytes });
  const ofKinds = createSheetColumns({ columns: mapping });
  const columns = ofKinds[findCsvKind(text, name, ofKinds)] as TableColumns<string>;
  const { rows, delimiter, linesBefore } = splitRows(text, [columns]);
  const lines = text.split('\n');
  const headers = rows[headerAt(rows, columns)]?.cells.map(tidy) ?? [];
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return ({ path: [root, number, header] }) => {
    const row = root === 'rows' && typeof number === 'number' ? byNumber.get(number) : undefined;
    if (!row) return undefined;
    const first = row.line - 1 + linesBefore;
    const rest = lines.slice(first).join('\n');
    const start = cellStarts(rest, delimiter)[Math.max(0, headers.indexOf(String(header)))] ?? 0;
    const before = rest.slice(0, start).split('\n');
    const line = first + before.length;
    return { line, column: (before.at(-1) ?? '').length + 1, text: lines[line - 1] ?? '' };
  };
};
