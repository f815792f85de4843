import type { Issue } from '@health-networks/core';
import type { Said } from '@health-networks/core/issues';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { workbookFault } from './workbook-fault.js';

/** A cell without a value, such as a formula error. */
export interface CellFault extends Pick<Issue, 'message' | 'remedy'> {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly value?: string;
}

/** A sheet as text. */
export interface SheetText {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells without a value, in any column. */
  readonly faults: readonly CellFault[];
}

/** Number formats with leading zeros: postal codes, membership numbers. */
const paddedWithZeros = /^0{2,}$/;

const dateText = (date: Date): string => {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
};

/**
 * Returns the text that the sheet shows, except that dates are written with the year first and numbers without
 * separators.
 */
const cellText = (value: CellValue | undefined, cell: Cell | undefined): string => {
  if (value === null || value === undefined || cell?.type === 'error') return '';
  if (value instanceof Date) return dateText(value);
  const format = cell?.style?.numFmt ?? '';
  return typeof value === 'number' && paddedWithZeros.test(format)
    ? String(value).padStart(format.length, '0')
    : String(value);
};

const faultOf = ({ type, value }: Cell): Said | undefined => {
  if (type === 'error') return workbookFault('error', 'correct-formula');
  return type === 'formula' && (value === null || value === '')
    ? workbookFault('no-result', 'calculate-again')
    : undefined;
};

const faultsIn = ({ cells }: Sheet): CellFault[] =>
  [...(cells ?? [])].flatMap(([key, cell]): CellFault[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const fault = faultOf(cell);
    if (!fault) return [];
    const value = typeof cell.value === 'string' && cell.value !== '' ? { value: cell.value } : {};
    return [{ row: row + 1, column, ...value, ...fault }];
  });

/** Converts a sheet with its styles to rows of text. */
export const sheetTextOf = (sheet: Sheet): SheetText => ({
  name: sheet.name,
  rows: sheet.rows.map((cells, row) =>
    cells.map((value, column) => cellText(value, sheet.cells?.get(`${row},${column}`))),
  ),
  faults: faultsIn(sheet),
});
