import { type Issue, issueAt } from '../../model/issues/issue.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import type { TableColumns } from './table-columns.js';

type Cells<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** A cell of a workbook without a value: an error of the spreadsheet, or a formula whose result was not saved. */
export interface CellWithoutValue {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly reason: 'error' | 'no-result';
  readonly value?: string;
}

/** Errors of spreadsheets in all languages: #REF!, #NAAM?, #DIV/0!, #N/B, #NV. */
const errorValue = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`^(?:#\\p{Lu}+(?:\\/\\d)?[!?]|${anyOf(all.flatMap((words) => words.notAvailable))})$`, 'u'),
);

/** Empties cells with an error of the spreadsheet and reports them. */
export const withoutErrors = <Column extends string>(
  cells: Cells<Column>,
  report: (column: Column, value: string) => void,
): Cells<Column> => {
  const kept: Partial<Record<Column, string>> = { ...cells };
  for (const [column, value] of Object.entries(cells) as [Column, string][]) {
    if (!errorValue().test(value)) continue;
    report(column, value);
    kept[column] = '';
  }
  return kept;
};

/** Reports the cells without a value in columns that are read. */
export const cellsWithoutValue = <Column extends string>(
  header: CsvRow,
  { find, findExtra }: TableColumns<Column>,
  withoutValue: readonly CellWithoutValue[] = [],
): Issue[] =>
  withoutValue.flatMap(({ row, column, reason, ...value }): Issue[] => {
    const name = tidy(header.cells[column] ?? '');
    const isRead = find(name) !== undefined || (findExtra(name) ?? 'ignore') !== 'ignore';
    if (!isRead || row <= header.number) return [];
    const fault =
      reason === 'error' ? tableFault('error-value', 'correct-formula') : tableFault('no-result', 'calculate-again');
    return [issueAt('csv', ['rows', row, name], { ...value, ...fault })];
  });

export const hasHash = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes('#'));
