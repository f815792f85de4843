import { foldWord } from '../../model/fold-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import type { IssueList } from '../../model/issues/limit-issues.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { findDoubleEncoding } from '../csv/double-encoding.js';
import { tableFault } from '../reading/table-fault.js';
import { headerIn, headersOf, isLesser, type TableColumns } from './table-columns.js';

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** Messages show the beginning of a longer text. */
const maxShownLength = 1000;

/** Longer texts are no headers. */
const maxHeaderLength = 60;

/** Returns the fault of a table without a header: it has another delimiter, or begins with its first row. */
const withoutHeader = (cells: readonly string[], fault: FaultText): FaultText => {
  const message = 'no-name-column';
  const [only = ''] = cells.filter(Boolean);
  const delimiter = cells.length < 2 ? /[|:^~]/.exec(only)?.[0] : undefined;
  if (delimiter !== undefined && only.length <= maxShownLength)
    return tableFault(message, 'separate-cells', { delimiter });
  return cells.every((cell) => cell.length <= maxHeaderLength) ? fault : tableFault(message, 'write-header-row');
};

/** Creates the issue of a table without its required column. */
export const missingColumn = <Column extends string>(header: CsvRow, { kind, find }: TableColumns<Column>): Issue => {
  const wanted = kind.required.flatMap((column) => headersOf(kind, column)).map((name) => name.toLowerCase());
  const cells = header.cells.map(tidy);
  const found = cells.find((cell) => findNearest(cell.toLowerCase(), wanted) !== undefined);
  const unknown = cells.find((cell) => cell !== '' && find(cell) === undefined) ?? '';
  const fault = found === undefined ? withoutHeader(cells, kind.missing.write(unknown)) : kind.missing.rename(found);
  return issueAt('csv', ['rows', header.number], {
    value: header.cells.join(' | ').slice(0, maxShownLength),
    ...fault,
  });
};

/**
 * Lists the known columns by language. English messages list them in English, messages in another language in the
 * language of most headers of the file; if no language has more of them than that of the message, in that language.
 */
const knownLists = <Column extends string>(
  names: readonly string[],
  { kind }: TableColumns<Column>,
): Readonly<Record<string, string>> => {
  const written = new Set(names.map(foldWord));
  const lists = [...kind.headersByTag()].map(([tag, byColumn]) => {
    const known = new Set(kind.columns.flatMap((column) => byColumn[column]).map(foldWord));
    return {
      tag,
      fit: [...known].filter((name) => written.has(name)).length,
      list: kind.columns.map((column) => headerIn(kind, column, tag)).join(', '),
    };
  });
  const most = lists.reduce((best, one) => (one.fit > best.fit ? one : best));
  return Object.fromEntries(
    lists.map((own) => [
      own.tag === 'en' ? 'columns' : own.tag,
      (own.tag === 'en' || own.fit === most.fit ? own : most).list,
    ]),
  );
};

/** Telephone numbers, also without the zero that a spreadsheet removed; not dates, and no numbers of companies. */
const telephone =
  /^(?!\d{1,2}[-./]\d{1,2}[-./](?:\d\d|\d{4})(?:$| \d{1,2}[.:]\d\d))(?!\d{4}(?:-\d\d-|\.\d{3}\.\d{3}$))(?:[1-9]\d{8}|(?:\+|\(?0)[\d\s()./-]{7,22})$/;

const mailbox = /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/i;

/** Returns the first cells of a column that have text. */
const cellsBelow = (at: number, rows: readonly CsvRow[]): string[] =>
  rows.slice(0, 200).flatMap(({ cells }) => tidy(cells[at] ?? '') || []);

/** Returns the kind of contact data that most cells of a column look like. */
const contactDataIn = (cells: readonly string[]): 'telephone' | 'email' | undefined =>
  [['telephone', telephone] as const, ['email', mailbox] as const].find(
    ([, pattern]) => cells.filter((cell) => pattern.test(cell)).length * 2 > cells.length,
  )?.[0];

/** A remedy for contact data, which must not become a note: notes are shown as written. */
const contactRemedy = (
  name: string,
  cells: readonly string[],
  { kind, find }: TableColumns<string>,
  names: readonly string[],
): Fault | undefined => {
  const use = contactDataIn(cells);
  if (use === undefined) return undefined;
  const taken = names.find((header) => find(header) === use);
  if (taken !== undefined)
    return { severity: 'info', ...tableFault('unknown-column', 'into-contact-column', { header: taken }) };
  const remedy = kind.columns.includes(use) ? 'name-contact-column' : 'ignore-contact-column';
  return { severity: 'info', ...tableFault('unknown-column', remedy, { name, use }) };
};

/**
 * Reports columns that are not read, with a suggestion if the header may be misspelled, so that no column is silently
 * ignored.
 */
export const unknownColumns = <Column extends string>(
  header: CsvRow,
  rows: readonly CsvRow[],
  columns: TableColumns<Column>,
): Issue[] => {
  const names = header.cells.map(tidy);
  const findNear = createNearestFinder(columns.known);
  const unknown = names.filter(
    (name) => name !== '' && columns.find(name) === undefined && columns.findExtra(name) === undefined,
  );
  const lists = knownLists(names, columns);
  return [...new Set(unknown)].map((name) => {
    const nearest = findNear(name) ?? findNear(capitalized(name));
    // Where its column is there already, another header of it would be a duplicate.
    const isThere = nearest !== undefined && names.some((other) => columns.find(other) === columns.find(nearest));
    const near = isThere ? undefined : nearest;
    const cells = cellsBelow(names.indexOf(name), rows);
    const fault: Fault =
      near === undefined
        ? (contactRemedy(name, cells, columns, names) ?? {
            severity: 'info',
            ...tableFault('unknown-column', 'known-columns', { ...lists, name }),
          })
        : { severity: 'warning', ...tableFault('unknown-column', 'did-you-mean', { near }) };
    return issueAt('csv', ['rows', header.number, name], fault);
  });
};

/** Adds issues of headers that name the same column as another header. Returns notices of those that may stand beside it. */
export const checkHeader = <Column extends string>(
  header: CsvRow,
  { find }: TableColumns<Column>,
  issues: IssueList,
): Issue[] => {
  const notices: Issue[] = [];
  const seen = new Map<Column, string>();
  for (const cell of header.cells.map(tidy)) {
    const column = find(cell);
    const other = column && seen.get(column);
    if (column) seen.set(column, other ?? cell);
    if (column === undefined || other === undefined) continue;
    const report = (name: string, fault: Fault): Issue => issueAt('csv', ['rows', header.number, name], fault);
    if (isLesser(cell) || isLesser(other)) {
      const [unread, read] = isLesser(cell) ? [cell, other] : [other, cell];
      seen.set(column, read);
      notices.push(report(unread, { severity: 'info', ...tableFault('same-column', 'read-beside', { column: read }) }));
    } else issues.add(() => report(cell, tableFault('same-column', 'keep-one-column', { column: other })));
  }
  return notices;
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

const extraCells = (extra: readonly string[], delimiter: string | undefined): FaultText => {
  const cells = JSON.stringify(extra);
  if (delimiter === undefined) return tableFault('extra-cells', 'name-column', { cells });
  if (delimiter === '\t') return tableFault('extra-cells', 'quote-tabs', { cells });
  return tableFault('extra-cells', 'quote-delimiters', { cells, delimiter });
};

/** Reports a row that is broken or wider than the header. */
export const checkShape = (
  { number, cells, isBroken }: CsvRow,
  width: number,
  delimiter: string | undefined,
): Issue[] => {
  const report = (fault: FaultText): Issue[] => [issueAt('csv', ['rows', number], fault)];
  if (isBroken) return report(tableFault('open-quote', 'close-quotes'));
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  return extra.length === 0 ? [] : report(extraCells(extra, delimiter));
};

/** Returns the letters by which a spreadsheet names a column: "C", "AA". */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Reports the first cell of each column that has an empty header. */
export const unnamedColumns = (names: readonly string[], rows: readonly CsvRow[]): Issue[] =>
  names.flatMap((name, at): Issue[] => {
    const value = (row: CsvRow): string => tidy(row.cells[at] ?? '');
    const first = name === '' ? rows.find((row) => !row.isBroken && value(row) !== '') : undefined;
    if (!first) return [];
    const fault = tableFault('no-header', 'name-column', { column: lettersOf(at) });
    return [issueAt('csv', ['rows', first.number], { severity: 'warning', value: value(first), ...fault })];
  });

/** Reports the first row that has fewer cells than the header, with the number of further ones. */
export const shortRows = (rows: readonly CsvRow[], width: number): Issue[] => {
  const [first, ...others] = rows.filter(({ cells, isBroken }) => !isBroken && cells.length < width);
  if (!first) return [];
  const more = others.length;
  const fault = more > 0 ? tableFault('short-rows', 'fill-row', { more }) : tableFault('short-row', 'fill-row');
  return [issueAt('csv', ['rows', first.number], { severity: 'info', ...fault })];
};

/** Reports the first word of which the letters were converted twice. */
export const doubleEncodingIn = (rows: readonly CsvRow[]): Issue[] => {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const twice = findDoubleEncoding(cell);
      if (!twice) continue;
      const fault = tableFault('double-encoding', 'open-as-utf8', { ...twice });
      return [issueAt('csv', [], { severity: 'warning', ...fault })];
    }
  }
  return [];
};
