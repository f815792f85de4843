import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { CsvRow } from '../csv/csv.js';
import { headersOf, type TableColumns } from './table-columns.js';
import { tidy } from './tidy.js';

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** What to call the column without which there is no table: "Name" (or Naam, Nimi, Organization). */
const wantedColumn = <Column extends string>({ kind }: TableColumns<Column>): string => {
  const { en, nl, fi } = kind.columns[kind.required[0]];
  const other = en[1] === undefined ? [] : [capitalized(en[1])];
  const words = [...new Set([nl[0], fi[0], ...other])].filter((word) => word !== en[0]);
  return `"${en[0]}" (or ${words.join(', ')})`;
};

/** A table without the column that makes it one. */
export const missingColumn = <Column extends string>(header: CsvRow, columns: TableColumns<Column>): Issue => {
  const { kind } = columns;
  const wanted = kind.required.flatMap((column) => headersOf(kind, column)).map((name) => name.toLowerCase());
  const found = header.cells.map(tidy).find((cell) => findNearest(cell.toLowerCase(), wanted) !== undefined);
  const remedy = found === undefined ? `Write it above ${kind.words.above}.` : `If it is "${found}", rename that.`;
  const message = `has no column ${wantedColumn(columns)}`;
  return issueAt('csv', ['rows', header.number], { value: header.cells.join(' | '), message, remedy });
};

/** Columns that are not read: a slip of the pen or a column of the editor's own, so that none vanishes in silence. */
export const unknownColumns = <Column extends string>(
  row: number,
  names: readonly string[],
  columns: TableColumns<Column>,
): Issue[] => {
  const findNear = createNearestFinder(columns.known);
  const unknown = names.filter(
    (name) => name !== '' && columns.find(name) === undefined && columns.findExtra(name) === undefined,
  );
  const first = Object.values<{ en: readonly string[] }>(columns.kind.columns).map(({ en }) => en[0]);
  return [...new Set(unknown)].map((name) => {
    const near = findNear(name) ?? findNear(capitalized(name));
    const message = 'is no column that we know: its cells are not read';
    const remedy =
      near === undefined
        ? `Known are: ${first.join(', ')}. To keep its cells, say what they are: "${name}": "note" in "columns".`
        : `Did you mean "${near}"?`;
    return issueAt('csv', ['rows', row, name], { severity: near === undefined ? 'info' : 'warning', message, remedy });
  });
};
