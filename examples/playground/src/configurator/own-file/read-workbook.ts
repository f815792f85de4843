import { EncryptedFileError, HucreError, read, type Cell, type CellValue, type Sheet } from 'hucre';
import type { Issue } from '@health-networks/core';
import type { ReadSheet, SheetRows } from '@health-networks/core/io';
import type { Said } from '@health-networks/core/issues';
import { fileFault } from './file-words.js';

/** The sheets of a workbook as text. */
interface WorkbookText {
  readonly sheets: readonly SheetRows[];
  /** Cells that hold no value, in the sheets and columns that were read. */
  readonly issuesOf: (read: readonly ReadSheet[]) => Issue[];
}

/** Formats that show zeros in front: postal codes, numbers of members. */
const paddedWithZeros = /^0{2,}$/;

const dateText = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$|:\d\d\.\d{3}Z$/, '');

/** What the sheet shows, save that days are written year first and numbers without separators. */
const cellText = (value: CellValue | undefined, cell: Cell | undefined): string => {
  if (value === null || value === undefined || cell?.type === 'error') return '';
  if (value instanceof Date) return dateText(value);
  const format = cell?.style?.numFmt ?? '';
  return typeof value === 'number' && paddedWithZeros.test(format)
    ? String(value).padStart(format.length, '0')
    : String(value);
};

const rowsOf = ({ rows, cells }: Sheet): string[][] =>
  rows.map((row, at) => row.map((value, column) => cellText(value, cells?.get(`${at},${column}`))));

const hasText = ({ rows }: SheetRows): boolean => rows.some((row) => row.some((text) => text.trim() !== ''));

const faultIn = ({ type, value }: Cell): Said | undefined => {
  if (type === 'error') return fileFault('cell-error', 'correct-formula');
  return type === 'formula' && (value === null || value === '') ? fileFault('no-result', 'calculate-again') : undefined;
};

const issuesIn = ({ cells }: Sheet, { name, kind, headers, headerRow }: ReadSheet): Issue[] =>
  [...(cells ?? [])].flatMap(([key, cell]): Issue[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const fault = faultIn(cell);
    const header = headers[column] ?? '';
    if (!fault || kind === undefined || header === '' || row + 1 <= headerRow) return [];
    return [{ rule: 'workbook', severity: 'warning', path: ['sheets', name, 'rows', row + 1, header], ...fault }];
  });

/** Reads a workbook (.xlsx, .ods, .xls): its visible sheets with text, or why it cannot be read. */
export const readWorkbook = async (bytes: Uint8Array): Promise<WorkbookText | { readonly fault: Said }> => {
  try {
    const workbook = await read(bytes, { readStyles: true });
    const visible = workbook.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
    const sheets = visible.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })).filter(hasText);
    if (sheets.length === 0) return { fault: fileFault('no-rows', 'give-rows') };
    const issuesOf = (known: readonly ReadSheet[]): Issue[] =>
      known.flatMap((one) => visible.filter(({ name }) => name === one.name).flatMap((sheet) => issuesIn(sheet, one)));
    return { sheets, issuesOf };
  } catch (error) {
    if (error instanceof EncryptedFileError) return { fault: fileFault('protected', 'no-password') };
    if (error instanceof HucreError) return { fault: fileFault('unreadable', 'save-again') };
    throw error;
  }
};
