import type { CellWithoutValue } from '../tables/error-cells.js';
import { linkOfFormula, type CellLink } from '../tables/linked-cells.js';
import type { HiddenCells } from '../workbooks/workbook-cells.js';
import type { SheetRows } from './sheets-result.js';

/** A value of a cell, as libraries that read workbooks give it. */
export type WorkbookValue = string | number | boolean | Date | null | undefined;

/** A cell with its style. */
export interface WorkbookCell {
  readonly value?: WorkbookValue;
  /** `error` and `formula` are distinguished from all others. */
  readonly type?: string;
  readonly style?: { readonly numFmt?: string };
  readonly formula?: string | undefined;
  /** A link to an address, or to a place in the workbook. */
  readonly hyperlink?: { readonly target?: string | undefined } | undefined;
}

/** A sheet of a workbook, as libraries that read workbooks (such as hucre) give it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden?: boolean | undefined;
  /** Hidden so that only a program can show it. */
  readonly veryHidden?: boolean | undefined;
  readonly rows: readonly (readonly WorkbookValue[])[];
  /** Cells with their styles by `row,column`, both from 0. */
  readonly cells?: ReadonlyMap<string, WorkbookCell>;
  /** Ranges of merged cells, from 0; only the first cell of a range has a value. */
  readonly merges?: readonly WorkbookRange[];
  /** Columns, in order, if anything is known of them. */
  readonly columns?: readonly (WorkbookLine | undefined)[];
  /** Rows of which anything is known, by number from 0. */
  readonly rowDefs?: ReadonlyMap<number, WorkbookLine>;
}

/** What is known of a row or column. */
export interface WorkbookLine {
  readonly hidden?: boolean | undefined;
}

/** A range of cells, both ends included. */
export interface WorkbookRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** Number formats with leading zeros: postal codes, membership numbers. */
const paddedWithZeros = /^0{2,}$/;

/** Text in quotation marks, colours and locales, and escaped characters of a number format. */
const literals = /"[^"]*"|\[[^\]]*\]|\\./g;

/** Returns a date as precise as its number format shows it: "mmmm yyyy" has no day, "yyyy" no month either. */
const dateText = (date: Date, format: string): string => {
  const text = date.toISOString().replace(/T00:00:00\.000Z$|:\d\d\.\d{3}Z$/, '');
  const shown = format.replace(literals, '').toLowerCase();
  if (!shown.includes('y') || /[hs]/.test(shown)) return text;
  if (shown.includes('d')) return text.slice(0, 'yyyy-mm-dd'.length);
  return text.slice(0, shown.includes('m') ? 'yyyy-mm'.length : 'yyyy'.length);
};

/** Whether a value is a day that a library could not read. */
const isNoDay = (value: WorkbookValue): boolean => value instanceof Date && Number.isNaN(value.getTime());

const cellText = (value: WorkbookValue, cell: WorkbookCell | undefined): string => {
  if (value === null || value === undefined || cell?.type === 'error' || isNoDay(value)) return '';
  const format = cell?.style?.numFmt ?? '';
  if (value instanceof Date) return dateText(value, format);
  return typeof value === 'number' && paddedWithZeros.test(format)
    ? String(value).padStart(format.length, '0')
    : String(value);
};

const reasonOf = ({ type, value }: WorkbookCell): CellWithoutValue['reason'] | undefined => {
  if (type === 'error') return 'error';
  return type === 'formula' && (value === null || value === undefined) ? 'no-result' : undefined;
};

/** Returns the cells with their styles, and those of unreadable days, which may have none. */
const describedCells = ({ cells, rows }: WorkbookSheet): ReadonlyMap<string, WorkbookCell> => {
  const unreadable = rows.flatMap((values, row) =>
    values.flatMap((value, column): [string, WorkbookCell][] =>
      isNoDay(value) ? [[`${row},${column}`, { type: 'error' }]] : [],
    ),
  );
  return unreadable.length > 0 ? new Map([...(cells ?? []), ...unreadable]) : (cells ?? new Map());
};

const cellsWithoutValue = (sheet: WorkbookSheet): CellWithoutValue[] =>
  [...describedCells(sheet)].flatMap(([key, cell]): CellWithoutValue[] => {
    const reason = reasonOf(cell);
    if (reason === undefined) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { value } = cell;
    return [{ row: row + 1, column, reason, ...(typeof value === 'string' && value !== '' && { value }) }];
  });

const linkOf = ({ hyperlink, formula = '' }: WorkbookCell): string | undefined =>
  hyperlink?.target ?? linkOfFormula(formula)?.address;

const linksIn = ({ cells }: WorkbookSheet): CellLink[] =>
  [...(cells ?? [])].flatMap(([key, cell]): CellLink[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const address = linkOf(cell);
    return address === undefined ? [] : [{ row: row + 1, column, address }];
  });

const hiddenCellsIn = ({ rowDefs, columns }: WorkbookSheet): HiddenCells => ({
  rows: [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : [])),
  columns: (columns ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : [])),
});

/** Returns the first row of each merged cell, by `row,column`. Cells that are merged along a row are titles. */
const firstRowsOfMerges = ({ rows, merges = [] }: WorkbookSheet): ReadonlyMap<string, number> =>
  new Map(
    merges.flatMap(({ startRow, startCol, endRow }) =>
      rows.slice(startRow + 1, endRow + 1).map((_, at) => [`${startRow + 1 + at},${startCol}`, startRow] as const),
    ),
  );

/**
 * Converts a sheet of a workbook to rows of text for `safeReadSheets`: the text that the sheet shows, except that dates
 * are written with the year first and numbers without separators, and cells that are merged down a column all have the
 * text of the first.
 *
 * @example
 * const joined = new Date('2026-01-02T00:00:00Z');
 * sheetTextOf({ name: 'Partners', rows: [['Name', 'Joined'], ['Clinic', joined]] }).rows; // [['Name', 'Joined'], ['Clinic', '2026-01-02']]
 */
export const sheetTextOf = (sheet: WorkbookSheet): SheetRows => {
  const firstRows = firstRowsOfMerges(sheet);
  const textAt = (row: number, column: number): string =>
    cellText(sheet.rows[row]?.[column], sheet.cells?.get(`${row},${column}`));
  // Some formats leave out the empty cells at the end of a row: in a sheet, they are empty and not missing.
  const width = sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return {
    name: sheet.name,
    rows: sheet.rows.map((_, row) =>
      [...Array(width).keys()].map((column) => textAt(firstRows.get(`${row},${column}`) ?? row, column)),
    ),
    withoutValue: cellsWithoutValue(sheet),
    links: linksIn(sheet),
    hiddenCells: hiddenCellsIn(sheet),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  };
};
