import { findNearest } from '../../model/issues/find-nearest.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { CsvRow } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { tidy } from './tidy.js';
import type { TableColumns } from './table-columns.js';

/** Maximum number of title rows: titles, dates and remarks above a table. */
export const maxTitleRows = 10;

/** Returns the cells with text. */
export const filledIn = ({ cells }: CsvRow): string[] => cells.map(tidy).filter((cell) => cell !== '');

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
export const isAllHeaders = (row: CsvRow, columns: TableColumns<string>): boolean => {
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
