import type { Issue } from '@health-networks/core';
import type { Said } from '@health-networks/core/issues';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { workbookFault } from './workbook-fault.js';

/** The rows of a sheet as text. */
export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** The first row with text, counted from 1, and what stands in it. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Cells that hold no value, of any column. */
  readonly issues: readonly Issue[];
  /** What is worth knowing of the workbook. */
  readonly notices: readonly Issue[];
}

/** Formats that show zeros in front: postal codes, numbers of members. */
const paddedWithZeros = /^0{2,}$/;

const dateText = (date: Date): string => {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
};

/** What the sheet shows, save that dates are written year first and numbers without separators. */
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

const cellIssues = ({ cells }: Sheet, headers: readonly string[]): Issue[] =>
  [...(cells ?? [])].flatMap(([key, cell]): Issue[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const header = headers[column] ?? '';
    const fault = faultOf(cell);
    if (!fault || header === '') return [];
    const value = typeof cell.value === 'string' && cell.value !== '' ? { value: cell.value } : {};
    return [{ rule: 'workbook', severity: 'error', path: ['rows', row + 1, header], ...value, ...fault }];
  });

/** Turns a sheet as it was read, with its styles, into rows of text. */
export const sheetRowsOf = (sheet: Sheet): SheetRows => {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((value, column) => cellText(value, sheet.cells?.get(`${row},${column}`))),
  );
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const headers = (rows[first] ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim());
  return { sheet: sheet.name, rows, headerRow: first + 1, headers, issues: cellIssues(sheet, headers), notices: [] };
};
