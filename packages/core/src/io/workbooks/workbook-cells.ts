import { isWebUrl } from '../../model/guards/is-web-url.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { headerAt } from '../tables/rows-of-table.js';
import type { Table } from '../tables/table.js';
import type { TableColumns } from '../tables/table-columns.js';

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

/** The address behind the text of a cell. */
export interface CellLink {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly address: string;
}

/** Columns of addresses: what a cell there shows is read only if it is one. */
const addressColumns: readonly string[] = ['url', 'logo'];

interface LinkedRows {
  readonly rows: readonly CsvRow[];
  readonly notices: readonly Issue[];
}

/** Puts the addresses of links into cells of websites and logos that show another text, and reports this. */
export const withLinkedAddresses = (
  rows: readonly CsvRow[],
  links: readonly CellLink[],
  columns: TableColumns<string>,
): LinkedRows => {
  if (links.length === 0) return { rows, notices: [] };
  const at = headerAt(rows, columns);
  const headers = rows[at]?.cells.map(tidy) ?? [];
  const notices: Issue[] = [];
  const addresses = new Map(links.map(({ row, column, address }) => [`${row} ${column}`, address]));
  const linkIn = (number: number, column: number, text: string): string | undefined => {
    const header = headers[column] ?? '';
    const address = addresses.get(`${number} ${column}`);
    const isAddressColumn = addressColumns.includes(columns.find(header) ?? '');
    if (address === undefined || !isAddressColumn || text === '' || isWebUrl(text) || !isWebUrl(address))
      return undefined;
    const fault = sheetFault('linked-text', 'leave-link', { address });
    notices.push(issueAt('csv', ['rows', number, header], { severity: 'info', value: text, ...fault }));
    return address;
  };
  const linked = new Set(links.map(({ row }) => row));
  return {
    rows: rows.map((row, index) =>
      index <= at || !linked.has(row.number)
        ? row
        : { ...row, cells: row.cells.map((cell, column) => linkIn(row.number, column, tidy(cell)) ?? cell) },
    ),
    notices,
  };
};
