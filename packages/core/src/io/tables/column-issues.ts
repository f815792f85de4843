import { foldWord } from '../../model/fold-text.js';
import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt, type Fault } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { IssueList } from '../../model/issues/limit-issues.js';
import { seedLanguages } from '../../model/seed-languages.js';
import type { CsvRow } from '../csv/csv.js';
import { tableFault } from '../csv/table-fault.js';
import { headersOf, type ColumnHeaders, type TableColumns } from './table-columns.js';
import { tidy } from './tidy.js';

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** Creates the issue of a table without its required column. */
export const missingColumn = <Column extends string>(header: CsvRow, { kind, find }: TableColumns<Column>): Issue => {
  const wanted = kind.required.flatMap((column) => headersOf(kind, column)).map((name) => name.toLowerCase());
  const cells = header.cells.map(tidy);
  const found = cells.find((cell) => findNearest(cell.toLowerCase(), wanted) !== undefined);
  const { message, write, rename } = kind.missing;
  const unknown = cells.find((cell) => cell !== '' && find(cell) === undefined) ?? '';
  const fault =
    found === undefined
      ? tableFault(message, write, { header: unknown })
      : tableFault(message, rename, { header: found });
  return issueAt('csv', ['rows', header.number], { value: header.cells.join(' | '), ...fault });
};

/** Lists the known columns, in English and in the language of most headers of the file (English if in doubt). */
const knownLists = <Column extends string>(
  names: readonly string[],
  { kind }: TableColumns<Column>,
): { columns: string; headers: string } => {
  const written = new Set(names.map(foldWord));
  const columns = Object.values<ColumnHeaders>(kind.columns);
  const lists = seedLanguages.map((language) => columns.map((headers) => headers[language][0]));
  const fits = seedLanguages.map(
    (language) =>
      new Set(columns.flatMap((headers) => headers[language].map(foldWord)).filter((name) => written.has(name))).size,
  );
  const own = lists[fits.indexOf(Math.max(...fits))] ?? [];
  return { columns: (lists[seedLanguages.indexOf('en')] ?? []).join(', '), headers: own.join(', ') };
};

/**
 * Reports columns that are not read, with a suggestion if the header may be misspelled, so that no column is silently
 * ignored.
 */
export const unknownColumns = <Column extends string>(
  row: number,
  names: readonly string[],
  columns: TableColumns<Column>,
): Issue[] => {
  const findNear = createNearestFinder(columns.known);
  const unknown = names.filter(
    (name) => name !== '' && columns.find(name) === undefined && columns.findExtra(name) === undefined,
  );
  const lists = knownLists(names, columns);
  return [...new Set(unknown)].map((name) => {
    const near = findNear(name) ?? findNear(capitalized(name));
    const fault: Fault =
      near === undefined
        ? { severity: 'info', ...tableFault('unknown-column', 'known-columns', { ...lists, name }) }
        : { severity: 'warning', ...tableFault('unknown-column', 'did-you-mean', { near }) };
    return issueAt('csv', ['rows', row, name], fault);
  });
};

/** Reports headers that name the same column as another header. */
export const checkHeader = <Column extends string>(
  header: CsvRow,
  { find }: TableColumns<Column>,
  issues: IssueList,
): void => {
  const seen = new Map<Column, string>();
  for (const cell of header.cells.map(tidy)) {
    const column = find(cell);
    const other = column && seen.get(column);
    if (column) seen.set(column, other ?? cell);
    if (other === undefined) continue;
    const fault = tableFault('same-column', 'keep-one-column', { column: other });
    issues.add(() => issueAt('csv', ['rows', header.number, cell], fault));
  }
};

/** No-break spaces, soft hyphens and characters without width. */
const unseen = /[\u00A0\u00AD\u2007\u200B-\u200D\u202F\u2060\uFEFF]/u;

/** Reports the first known header that contains a no-break space or an invisible character. */
export const unseenInHeader = <Column extends string>(header: CsvRow, { find }: TableColumns<Column>): Issue[] => {
  const written = header.cells.find((cell) => unseen.test(cell) && find(tidy(cell)) !== undefined);
  if (written === undefined) return [];
  const fault = tableFault('unseen-character', 'leave-header');
  return [issueAt('csv', ['rows', header.number, tidy(written)], { severity: 'info', ...fault })];
};
