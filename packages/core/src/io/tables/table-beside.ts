import { foldWord } from '../../model/fold-text.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';

/** A table at the right of another. */
interface TableBeside {
  /** Its first column, from 0. */
  readonly at: number;
  readonly issues: readonly Issue[];
}

/** Finds a second table beside the first: from some column on, the headers repeat the first ones, at least two. */
export const tableBeside = (header: CsvRow | undefined): TableBeside | undefined => {
  if (!header) return undefined;
  const names = header.cells.map((cell) => foldWord(tidy(cell)));
  const start = names.findIndex((name) => name !== '');
  const at = names.findIndex((name, index) => index > start && name === names[start]);
  const [own, others] = [names.slice(start, at), names.slice(at).filter(Boolean)];
  if (at < 0 || others.length < 2 || !others.every((name, index) => name === own[index])) return undefined;
  const value = header.cells.slice(at).map(tidy).filter(Boolean).join(' | ');
  const fault = tableFault('another-table', 'table-apart');
  return { at, issues: [issueAt('csv', ['rows', header.number], { severity: 'warning', value, ...fault })] };
};

/** Returns the rows without their cells from a column on. */
export const withoutCellsFrom = (rows: readonly CsvRow[], at: number): CsvRow[] =>
  rows
    .map((row) => ({ ...row, cells: row.cells.slice(0, at) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
