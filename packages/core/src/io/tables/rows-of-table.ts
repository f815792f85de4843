import { findNearest } from '../../model/issues/find-nearest.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { remarkMatcher } from './remark-rows.js';
import type { TableColumns } from './table-columns.js';

/** Maximum number of title rows: titles, dates and remarks above a table. */
export const maxTitleRows = 10;

/** Returns the cells with text. */
const filledIn = ({ cells }: CsvRow): string[] => cells.map(tidy).filter((cell) => cell !== '');

const knownIn = <Column extends string>(row: CsvRow, { find }: TableColumns<Column>): Set<Column> =>
  new Set(filledIn(row).flatMap((cell) => find(cell) ?? []));

/** Returns the number of different columns that the row names. */
export const countKnown = <Column extends string>(row: CsvRow, columns: TableColumns<Column>): number =>
  knownIn(row, columns).size;

/** Whether the row names at least one required column. */
export const isHeader = <Column extends string>(row: CsvRow, columns: TableColumns<Column>): boolean => {
  const known = knownIn(row, columns);
  return columns.kind.required.some((column) => known.has(column));
};

/** Whether a row consists of headers alone. */
const isAllHeaders = (row: CsvRow, columns: TableColumns<string>): boolean => {
  if (row.cells.some((cell) => cell !== '' && columns.find(tidy(cell)) === undefined)) return false;
  const filled = filledIn(row);
  return filled.length > 1 && countKnown(row, columns) === filled.length;
};

/**
 * Whether a row is a title above the header: it has fewer cells than the table and names fewer columns. A row of titles
 * for groups of columns ("Organization | | Contact") stands above headers alone. A row above a single column must not be
 * a misspelled header.
 */
const isTitleAbove = <Column extends string>(row: CsvRow, header: CsvRow, columns: TableColumns<Column>): boolean => {
  const [own, below] = [filledIn(row), filledIn(header).length];
  if (countKnown(row, columns) >= countKnown(header, columns)) return false;
  if (own.length > 2 && !(row.cells.includes('') && isAllHeaders(header, columns))) return false;
  return own.length < below || (below === 1 && findNearest(own.join(' '), columns.known) === undefined);
};

/**
 * Returns the index of the header among rows with text: the first row, or the one below a title ("Partnerlijst 2026").
 * If no row names the columns, the first row is assumed to be the header.
 */
export const headerAt = <Column extends string>(rows: readonly CsvRow[], columns: TableColumns<Column>): number => {
  const start = rows.slice(0, maxTitleRows);
  const at = start.findLastIndex(
    (row, index) => isHeader(row, columns) && start.slice(0, index).every((title) => isTitleAbove(title, row, columns)),
  );
  return Math.max(0, at);
};

/** Reports the rows above the header, which are not read. */
export const titleIssues = (titles: readonly CsvRow[]): Issue[] =>
  titles.slice(0, 1).map((title) =>
    issueAt('csv', ['rows', title.number], {
      severity: 'info',
      value: filledIn(title).join(' | '),
      ...tableFault('title-row', 'leave-title'),
    }),
  );

/** Maximum number of remarks that are reported one by one, so that they do not hide other issues. */
const maxRemarks = 20;

/** The rows of a table, and issues about the rows below them. */
interface RowsAbove {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
  /** Whether another table follows. */
  readonly isCut: boolean;
}

const issueBelow = (row: CsvRow, code: 'remark-row' | 'remark-between' | 'another-table' | 'repeated-row'): Issue => {
  const fault =
    code === 'another-table'
      ? { severity: 'warning' as const, ...tableFault(code, 'table-apart') }
      : { severity: 'info' as const, ...tableFault(code, 'leave-title') };
  return issueAt('csv', ['rows', row.number], { value: filledIn(row).join(' | '), ...fault });
};

const textOf = ({ cells }: CsvRow): string => JSON.stringify(cells.map(tidy)).replace(/(?:,"")+\]$/, ']');

/**
 * Separates the rows of a table from remarks below it, from another table, and from repetitions of the headers and the
 * titles above them, as on each page of a print; none of these is read.
 */
export const rowsAbove = (
  given: readonly CsvRow[],
  above: readonly CsvRow[],
  columns: TableColumns<string>,
): RowsAbove => {
  const printed = new Set(above.map(textOf));
  const starts = new Set(above.map(({ cells: [first = ''] }) => tidy(first)));
  const isRepeated = (row: CsvRow): boolean => starts.has(tidy(row.cells[0] ?? '')) && printed.has(textOf(row));
  const repeated = new Set(given.filter(isRepeated));
  const rows = repeated.size > 0 ? given.filter((row) => !repeated.has(row)) : given;
  const at = rows.findIndex((row) => isAllHeaders(row, columns));
  const own = at < 0 ? rows : rows.slice(0, at);
  const { isBelow, isBetween } = remarkMatcher(own, above.at(-1), columns);
  const last = own.findLastIndex((row) => !isBelow(row));
  const inside = own.slice(0, last + 1);
  const between = new Set(inside.filter(isBetween));
  const other = rows[at];
  return {
    rows: between.size > 0 ? inside.filter((row) => !between.has(row)) : inside,
    isCut: other !== undefined,
    issues: [
      ...[...repeated].slice(0, 1).map((row) => issueBelow(row, 'repeated-row')),
      ...[...between].slice(0, maxRemarks).map((row) => issueBelow(row, 'remark-between')),
      ...own.slice(last + 1, last + 1 + maxRemarks).map((row) => issueBelow(row, 'remark-row')),
      ...(other ? [issueBelow(other, 'another-table')] : []),
    ],
  };
};
