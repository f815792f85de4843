import { type Issue, issueAt } from '../../model/issues/issue.js';
import { sheetFault } from '../reading/sheet-fault.js';
import type { Table } from '../tables/table.js';

/** What a spreadsheet does not show of a sheet: rows from 1, columns from 0. */
export interface HiddenCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Warns of hidden or filtered rows and hidden columns: they are read, and may not be meant for the public. */
export const hiddenCellIssues = (
  { rows, columns }: HiddenCells,
  table: Pick<Table<string>, 'rows' | 'headers' | 'allHeaders' | 'headerRow'>,
): Issue[] => {
  const warnAt = (path: Issue['path'], fault: ReturnType<typeof sheetFault>): Issue =>
    issueAt('csv', path, { severity: 'warning', ...fault });
  const hidden = new Set(rows);
  const [first, ...others] = table.rows.filter(({ number }) => hidden.has(number));
  const more = others.length;
  const read = new Set(Object.values(table.headers));
  return [
    ...columns.flatMap((at) => {
      const header = table.allHeaders[at];
      return header !== undefined && read.has(header)
        ? [warnAt(['rows', table.headerRow, header], sheetFault('hidden-column', 'delete-hidden'))]
        : [];
    }),
    ...(first
      ? [
          warnAt(
            ['rows', first.number],
            more > 0 ? sheetFault('hidden-rows', 'delete-hidden', { more }) : sheetFault('hidden-row', 'delete-hidden'),
          ),
        ]
      : []),
  ];
};
