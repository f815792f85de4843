import { isEmailAddress } from '../../model/guards/is-email-address.js';
import { isWebUrl } from '../../model/guards/is-web-url.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { headerAt } from './rows-of-table.js';
import type { TableColumns } from './table-columns.js';

/** The address behind the text of a cell. */
export interface CellLink {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly address: string;
}

/** Returns the mailbox of a `mailto:` address. */
const mailboxOf = (address: string): string | undefined => {
  const [, encoded = ''] = /^mailto:([^?]+)/i.exec(address) ?? [];
  try {
    const mailbox = decodeURIComponent(encoded).trim();
    return isEmailAddress(mailbox) ? mailbox : undefined;
  } catch {
    return undefined;
  }
};

const webAddress = {
  isComplete: isWebUrl,
  read: (address: string) => (isWebUrl(address) ? address : undefined),
};

/**
 * Columns whose values links have behind another text: whether the text itself is such a value, and what a link gives
 * there. A text with digits under telephone numbers is a number, or a mistake in one.
 */
const linkColumns: Readonly<
  Record<string, { isComplete: (text: string) => boolean; read: (address: string) => string | undefined }>
> = {
  url: webAddress,
  logo: webAddress,
  email: { isComplete: isEmailAddress, read: mailboxOf },
  telephone: { isComplete: (text) => /\d/.test(text), read: (address) => /^tel:(.+)/i.exec(address)?.[1] },
};

interface LinkedRows {
  readonly rows: readonly CsvRow[];
  readonly notices: readonly Issue[];
}

/** Puts the addresses of links into cells of addresses that show another text, and reports this. */
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
    const kind = columns.find(header) ?? '';
    const readable = Object.hasOwn(linkColumns, kind) ? linkColumns[kind] : undefined;
    const address = readable?.read(addresses.get(`${number} ${column}`) ?? '');
    if (address === undefined || text === '' || readable?.isComplete(text) === true) return undefined;
    const fault = tableFault('linked-text', 'leave-link', { address });
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

/** A link as a formula with a fixed address, as spreadsheets write it: `HYPERLINK("https://example.org";"Site")`. */
const linkFormula = /^(?:of:)?=?\s*HYPERLINK(?:KI)?\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?(?:[,;)]|$)/i;

/** Returns the address and the text of a formula that is a link. */
export const linkOfFormula = (formula: string): { readonly address: string; readonly text: string } | undefined => {
  const found = linkFormula.exec(formula);
  const [address = '', text = address] = (found?.slice(1) ?? []).map((part?: string) => part?.replaceAll('""', '"'));
  return found ? { address, text } : undefined;
};

/** Shows the texts of the links in a table of a text, where they are formulas, and returns the links. */
export const showLinks = (
  rows: readonly CsvRow[],
): { readonly rows: readonly CsvRow[]; readonly links: CellLink[] } => {
  const links: CellLink[] = [];
  const textIn = (cell: string, row: number, column: number): string => {
    const link = cell.startsWith('=') ? linkOfFormula(cell) : undefined;
    if (link) links.push({ row, column, address: link.address });
    return link?.text ?? cell;
  };
  const shown = rows.map((row) =>
    row.cells.some((cell) => cell.startsWith('='))
      ? { ...row, cells: row.cells.map((cell, column) => textIn(cell, row.number, column)) }
      : row,
  );
  return { rows: shown, links };
};

/** Reads a table of a text with its links. */
export const withLinkFormulas = <Read extends { readonly notices: readonly Issue[] }>(
  rows: readonly CsvRow[],
  columns: TableColumns<string>,
  read: (rows: readonly CsvRow[]) => Read,
): Read => {
  const shown = showLinks(rows);
  const linked = withLinkedAddresses(shown.rows, shown.links, columns);
  const result = read(linked.rows);
  return linked.notices.length === 0 ? result : { ...result, notices: [...result.notices, ...linked.notices] };
};
