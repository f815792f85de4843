import { isWebUrl } from '../../model/guards/is-web-url.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { CsvRow } from '../csv/csv.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { headerAt } from '../tables/header-row.js';
import type { TableColumns } from '../tables/table-columns.js';
import { tidy } from '../tables/tidy.js';

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
