import { foldCase } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { tidy } from '../csv/csv.js';
import type { TableColumns, TableColumnsOptions } from '../tables/table-columns.js';
import type { FormSheet } from './form-sheets.js';
import { createSheetColumns } from './sheet-kinds.js';
import type { SheetRows, ReadSheet } from './sheets-result.js';

/** Returns a key of a cell, its column and the id of its row. */
const keyOf = (id: string, header: string, cell: string): string => JSON.stringify([id, header, cell].map(tidy));

const writtenCells = (forms: readonly FormSheet[]): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ columns, rows }) =>
      rows.flatMap((cells) => cells.map((cell, at) => keyOf(cells[0] ?? '', columns[at]?.header ?? '', cell))),
    ),
  );

/**
 * Creates a function that recognizes faults in cells that we wrote ourselves, such as a telephone number without its
 * country code: the editor of the table did not cause them, and they change nothing.
 */
export const createExcuse = (
  forms: readonly FormSheet[],
  sheets: readonly SheetRows[],
): ((issue: Issue) => boolean) => {
  const written = writtenCells(forms);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ path: [root, name, , row, header], code = '' }) => {
    // A copied row has an ID that we wrote.
    if (code.startsWith('table.id-of-')) return false;
    const sheet = root === 'sheets' ? byName.get(String(name)) : undefined;
    if (!sheet || typeof row !== 'number' || header === undefined) return false;
    const cells = (sheet.rows[row - 1] ?? []).map(tidy);
    const headers = sheet.rows.find((texts) => texts.some((text) => tidy(text) === header)) ?? [];
    const cell = cells[headers.findIndex((text) => tidy(text) === header)] ?? '';
    return cells.some((id) => id !== '' && written.has(keyOf(id, String(header), cell)));
  };
};

/** Whether a cell is left out. An unknown term is taken as written, and a word for "still a member" as no end. */
const isLeftOut = ({ code, remedyCode = '' }: Issue): boolean =>
  !remedyCode.endsWith('-or-leave') && code !== 'table.still-member';

/** Returns the keys `row,header` of the cells of a sheet that are left out because of a fault. */
const leftOutIn = (name: string, issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues.flatMap((issue) => {
      const [root, sheet, , row, header] = issue.path;
      return root === 'sheets' && sheet === name && header !== undefined && isLeftOut(issue)
        ? [`${String(row)},${String(header)}`]
        : [];
    }),
  );

/**
 * Returns a function that finds the row of a form by the id or, if no other row has it, the name in a row of a sheet. Of
 * several rows with the id, it is the one that has most cells in common.
 */
const formRowFinder = (
  { columns, rows }: FormSheet,
  named: string,
): ((cellOf: (column: string) => string) => readonly string[] | undefined) => {
  const at = (column: string): number => columns.findIndex((one) => one.column === column);
  const [idAt, nameAt] = [at('id'), at(named)];
  const byId = new Map<string, (readonly string[])[]>();
  for (const cells of rows) byId.set(cells[idAt] ?? '', [...(byId.get(cells[idAt] ?? '') ?? []), cells]);
  const byName = new Map<string, readonly string[] | undefined>();
  for (const cells of rows) {
    const name = foldCase(cells[nameAt] ?? '');
    byName.set(name, byName.has(name) ? undefined : cells);
  }
  return (cellOf) => {
    const [id, name] = [cellOf('id'), foldCase(cellOf(named))];
    const inCommon = (cells: readonly string[]): number =>
      columns.filter(({ column }, at) => cellOf(column) === cells[at]).length;
    const [first, ...others] = id === '' ? [] : (byId.get(id) ?? []);
    const best = first && others.reduce((most, cells) => (inCommon(cells) > inCommon(most) ? cells : most), first);
    return best ?? (name === '' ? undefined : byName.get(name));
  };
};

interface Table {
  readonly sheet: SheetRows;
  readonly read: ReadSheet;
  readonly form: FormSheet;
  readonly columns: TableColumns<string>;
}

const keepIn = ({ sheet, read, form, columns }: Table, issues: readonly Issue[]): SheetRows => {
  const { headers, headerRow } = read;
  const leftOut = leftOutIn(sheet.name, issues);
  const found = headers.map((header) => columns.find(header));
  const findRow = formRowFinder(form, columns.kind.required[0]);
  const keep = (cells: readonly string[], number: number): readonly string[] => {
    const isUnknown = headers.map((header, at) => {
      return found[at] !== undefined && (at >= cells.length || leftOut.has(`${number},${header}`));
    });
    if (!isUnknown.includes(true)) return cells;
    const row = findRow((column) => tidy(cells[found.indexOf(column)] ?? ''));
    return row === undefined
      ? cells
      : headers.map((_, at) => {
          const formAt = isUnknown[at] ? form.columns.findIndex(({ column }) => column === found[at]) : -1;
          return (formAt >= 0 ? row[formAt] : cells[at]) ?? '';
        });
  };
  const rows = sheet.rows.map((cells, at) =>
    at + 1 > headerRow && cells.some((cell) => cell.trim() !== '') ? keep(cells, at + 1) : cells,
  );
  return rows.every((cells, at) => cells === sheet.rows[at]) ? sheet : { ...sheet, rows };
};

/**
 * Replaces cells of unknown value with the value in the dataset: cells with a fault, errors of the spreadsheet, and
 * cells missing from a short row. An empty cell is not unknown. A sheet without such cells is returned unchanged.
 */
export const keepUnknownCells = (
  sheets: readonly SheetRows[],
  { read, forms, issues }: { read: readonly ReadSheet[]; forms: readonly FormSheet[]; issues: readonly Issue[] },
  options: TableColumnsOptions,
): SheetRows[] =>
  sheets.map((sheet) => {
    const described = read.find(({ name }) => name === sheet.name);
    const form = forms.find(({ kind }) => kind === described?.kind);
    if (!described?.kind || !form) return sheet;
    const columns = createSheetColumns(options)[described.kind] as unknown as TableColumns<string>;
    return keepIn({ sheet, read: described, form, columns }, issues);
  });
