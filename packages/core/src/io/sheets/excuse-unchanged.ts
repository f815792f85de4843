import type { Issue } from '../../model/issues/issue.js';
import { tidy } from '../tables/tidy.js';
import type { FormSheet } from './form-sheets.js';
import type { SheetRows } from './sheets-result.js';

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
