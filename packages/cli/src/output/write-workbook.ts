import type { Cell, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter, writeXlsx } from 'hucre/xlsx';

/** A column of a sheet. */
export interface SheetColumn {
  readonly header: string;
  /** Words to choose from. Other words are allowed. */
  readonly choices?: readonly string[];
  /** Whether days become date cells of the spreadsheet. */
  readonly isDate?: boolean;
}

/** A sheet of text. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

const listsName = 'Lists';

/** Last row with drop-downs, so that added rows have them too. */
const lastRow = 1000;

const day = /^\d{4}-\d\d-\d\d$/;

/**
 * Cells are text for the spreadsheet as well: "007" keeps its zeros and "+31…" is not a formula, even after editing.
 */
const asText: Cell['style'] = { numFmt: '@' };

/** Adds an apostrophe to text that begins with our formula guard, which would be removed when the file is read back. */
const guarded = (text: string): string => (/^'+\s*[=+\-@]/.test(text) ? `'${text}` : text);

const cellOf = (text: string, { isDate = false }: SheetColumn): Partial<Cell> | undefined => {
  if (isDate && day.test(text)) {
    return { value: new Date(`${text}T00:00:00Z`), style: { numFmt: 'yyyy-mm-dd' } };
  }
  return { value: guarded(text), type: 'string', style: isDate ? {} : asText };
};

const widthOf = ({ header, isDate }: SheetColumn, texts: readonly string[]): number =>
  isDate ? 14 : Math.min(40, Math.max(12, header.length + 2, ...texts.slice(0, 200).map(({ length }) => length)));

/** Word lists for drop-downs, without duplicates, in columns of a hidden sheet. */
class Lists {
  readonly #lists: string[][] = [];

  /** Adds a list and returns its range, for a drop-down. */
  add(words: readonly string[]): string {
    const key = words.join('\n');
    const found = this.#lists.findIndex((list) => list.join('\n') === key);
    const at = found >= 0 ? found : this.#lists.push([...words]) - 1;
    const letters = colToLetter(at);
    return `${listsName}!$${letters}$1:$${letters}$${words.length}`;
  }

  sheets(): WriteSheet[] {
    const height = Math.max(0, ...this.#lists.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, row) => this.#lists.map((list) => list[row] ?? null));
    return height === 0 ? [] : [{ name: listsName, rows, hidden: true }];
  }
}

const sheetOf = ({ name, columns, rows }: SheetContent, lists: Lists): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ header }, at) => {
    cells.set(`0,${at}`, { value: header, type: 'string', style: { font: { bold: true } } });
  });
  rows.forEach((texts, row) => {
    columns.forEach((column, at) => {
      const text = texts[at] ?? '';
      const cell = text === '' ? undefined : cellOf(text, column);
      if (cell) cells.set(`${row + 1},${at}`, cell);
    });
  });
  const dataValidations = columns.flatMap(({ choices = [] }, at): DataValidation[] => {
    if (choices.length === 0) return [];
    const letters = colToLetter(at);
    const range = `${letters}2:${letters}${Math.max(lastRow, rows.length + 1)}`;
    return [{ type: 'list', formula1: lists.add(choices), range, allowBlank: true, showErrorMessage: false }];
  });
  return {
    name,
    columns: columns.map((column, at) => ({
      width: widthOf(
        column,
        rows.map((texts) => texts[at] ?? ''),
      ),
    })),
    rows: [columns.map(({ header }) => header), ...rows.map((texts) => texts.map((text): CellValue => text || null))],
    cells,
    dataValidations,
    freezePane: { rows: 1 },
  };
};

/** Writes a workbook. The same sheets and time give the same bytes. */
export const writeWorkbook = (sheets: readonly SheetContent[], now: Date): Promise<Uint8Array> => {
  const lists = new Lists();
  const written = sheets.map((sheet) => sheetOf(sheet, lists));
  return writeXlsx({ sheets: [...written, ...lists.sheets()], properties: { created: now, modified: now } });
};
