import type { CsvRow } from '../csv/csv.js';
import { headerAt } from '../tables/header-row.js';
import type { TableColumns } from '../tables/table-columns.js';
import { splitFirstRows } from '../tables/split-rows.js';
import { tidy } from '../tables/tidy.js';
import {
  columnsOfKinds,
  csvMargin,
  findSheetKind,
  withEventNames,
  type SheetColumns,
  type SheetKind,
} from './sheet-kinds.js';

/** Whether a row names the column that identifies the listed items; for persons, also that of family names. */
const hasFirstColumn = (rows: readonly CsvRow[], columns: TableColumns<string>): boolean => {
  const isFirst = (column: string | undefined): boolean =>
    column === columns.kind.required[0] || column === 'familyName';
  return rows[headerAt(rows, columns)]?.cells.some((cell) => isFirst(columns.find(tidy(cell)))) ?? false;
};

/**
 * Determines what a CSV file lists from its name ("agenda.csv") and headers, like those of a sheet. Partners if neither
 * is conclusive or the column of names is missing, because most tables list partners.
 */
export const findCsvKind = (text: string, name: string, columns: SheetColumns): SheetKind => {
  const rows = withEventNames(splitFirstRows(text, columnsOfKinds(columns)), columns);
  const kind = findSheetKind(name.replace(/\.[^.]*$/, ''), rows, columns, csvMargin)?.kind;
  return kind !== undefined && hasFirstColumn(rows, columns[kind]) ? kind : 'partners';
};
