import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt, type Fault } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList, type IssueList } from '../../model/issues/limit-issues.js';
import type { Said } from '../../model/issues/fault-words.js';
import { tableFault } from '../csv/table-fault.js';
import { readCsvHeader, readCsvRows, type CsvRow, withoutGuard } from '../csv/csv.js';
import { foldWord } from '../../model/fold-text.js';
import { seedLanguages, type SeedLanguage } from '../../model/seed-languages.js';
import {
  columnHeaders,
  findPartnerColumn,
  headersOf,
  readColumns,
  type PartnerColumn,
} from './partners-csv-columns.js';

/** A data row; cells are trimmed and without formula guard. */
export interface TableRow {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<PartnerColumn, string>>>;
}

/** A table of partners as text. */
export interface PartnerTable {
  /** Known columns with their headers as written in the file. */
  readonly headers: Readonly<Partial<Record<PartnerColumn, string>>>;
  readonly rows: readonly TableRow[];
  readonly issues: IssueList;
  /** What is no fault and yet worth knowing. */
  readonly notices: readonly Issue[];
}

/**
 * A spreadsheet that writes this first line does not count it as a row. Programs put it in quotation marks like any other
 * cell, or fill it up to the width of the table.
 */
const delimiterLine = /^("?)sep=([,;\t|])\1[,;\t| ]*(?:\n|$)/i;

const delimiters = [',', ';', '\t'];

/** Limits the number of rows, to keep pages responsive. */
const maxRows = 50_000;

const knownHeaders = readColumns.flatMap(headersOf);

/** The headers that are written, in one language. */
const headersIn = (language: SeedLanguage): string[] => readColumns.map((column) => columnHeaders[column][language][0]);

const knownColumnList = headersIn('en').join(', ');

/** The same in the language that most headers of the file are in; in doubt English. */
const ownColumnList = (names: readonly string[]): string => {
  const written = new Set(names.map(foldWord));
  const lists = seedLanguages.map(headersIn);
  const fits = lists.map((list) => list.filter((header) => written.has(foldWord(header))).length);
  return (lists[fits.indexOf(Math.max(...fits))] ?? []).join(', ');
};

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** Text of a cell. */
export const tidy = (cell: string): string => withoutGuard(cell).replace(/\s+/g, ' ').trim();

const knownColumns = (row: CsvRow | undefined): PartnerColumn[] =>
  (row?.cells ?? []).map((cell) => findPartnerColumn(tidy(cell))).filter((column) => column !== undefined);

/**
 * Picks the delimiter with the most known headers. The detection of papaparse compares row lengths and fails for names
 * with commas in short files.
 */
const findDelimiter = (text: string): string => {
  const scored = delimiters.map((delimiter) => {
    const header = readCsvHeader(text, delimiter);
    return { delimiter, known: knownColumns(header).length, all: header?.cells.length ?? 0 };
  });
  return scored.sort((a, b) => b.known - a.known || b.all - a.all)[0]?.delimiter ?? ',';
};

const missingName = (header: CsvRow): Issue => {
  const wanted = headersOf('name').map((name) => name.toLowerCase());
  const found = header.cells.map(tidy).find((cell) => findNearest(cell.toLowerCase(), wanted) !== undefined);
  const fault =
    found === undefined
      ? tableFault('no-name-column', 'write-name-header')
      : tableFault('no-name-column', 'rename-header', { header: found });
  return issueAt('csv', ['rows', header.number], { value: header.cells.join(' | '), ...fault });
};

/** Columns that are not read: a slip of the pen or a column of the editor's own, so that none vanishes in silence. */
const unknownColumns = (row: number, names: readonly string[]): Issue[] => {
  const findNear = createNearestFinder(knownHeaders);
  const unknown = names.filter((name) => name !== '' && findPartnerColumn(name) === undefined);
  return [...new Set(unknown)].map((name) => {
    const near = findNear(name) ?? findNear(capitalized(name));
    const fault: Fault =
      near === undefined
        ? {
            severity: 'info',
            ...tableFault('unknown-column', 'known-columns', {
              columns: knownColumnList,
              headers: ownColumnList(names),
            }),
          }
        : { severity: 'warning', ...tableFault('unknown-column', 'did-you-mean', { near }) };
    return issueAt('csv', ['rows', row, name], fault);
  });
};

const onlyHeaders = (row: number): Issue =>
  issueAt('csv', ['rows', row], {
    severity: 'warning',
    ...tableFault('only-headers', 'write-rows'),
  });

const checkHeader = (header: CsvRow, issues: IssueList): void => {
  const seen = new Map<PartnerColumn, string>();
  for (const cell of header.cells.map(tidy)) {
    const column = findPartnerColumn(cell);
    const other = column && seen.get(column);
    if (column) seen.set(column, other ?? cell);
    if (other === undefined) continue;
    const fault = tableFault('same-column', 'keep-one-column', { column: other });
    issues.add(() => issueAt('csv', ['rows', header.number, cell], fault));
  }
};

const extraCells = (extra: readonly string[], delimiter: string | undefined): Said => {
  const cells = JSON.stringify(extra);
  if (delimiter === undefined) return tableFault('extra-cells', 'name-column', { cells });
  if (delimiter === '\t') return tableFault('extra-cells', 'quote-tabs', { cells });
  return tableFault('extra-cells', 'quote-delimiters', { cells, delimiter });
};

const checkShape = ({ number, cells, isBroken }: CsvRow, width: number, delimiter: string | undefined): Issue[] => {
  const report = (fault: Said): Issue[] => [issueAt('csv', ['rows', number], fault)];
  if (isBroken) return report(tableFault('open-quote', 'close-quotes'));
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return [];
  return report(extraCells(extra, delimiter));
};

const pick = (columns: readonly (PartnerColumn | undefined)[], cells: readonly string[]): TableRow['cells'] =>
  Object.fromEntries(
    columns.flatMap((column, at): [PartnerColumn, string][] => (column ? [[column, tidy(cells[at] ?? '')]] : [])),
  );

/** Where two columns say the same, the first is read. */
const columnsOf = (names: readonly string[]): (PartnerColumn | undefined)[] => {
  const found = names.map(findPartnerColumn);
  return found.map((column, at) => (found.indexOf(column) === at ? column : undefined));
};

const readRows = (header: CsvRow, rows: readonly CsvRow[], delimiter: string | undefined): PartnerTable => {
  const names = header.cells.map(tidy);
  const columns = columnsOf(names);
  const width = names.findLastIndex((name) => name !== '') + 1;
  const issues = createIssueList();
  checkHeader(header, issues);
  const read: TableRow[] = [];
  for (const row of rows) {
    const faults = checkShape(row, width, delimiter);
    for (const fault of faults) issues.add(() => fault);
    if (faults.length === 0) read.push({ number: row.number, cells: pick(columns, row.cells) });
  }
  const notices = [...unknownColumns(header.number, names), ...(rows.length === 0 ? [onlyHeaders(header.number)] : [])];
  return { headers: pick(columns, names), rows: read, issues, notices };
};

const refused = (issue: Issue): PartnerTable => {
  const issues = createIssueList();
  issues.add(() => issue);
  return { headers: {}, rows: [], issues, notices: [] };
};

/** What is to be read, and what it is called in messages. */
interface NamedRows {
  readonly name: string;
  /** Absent for the rows of a sheet. */
  readonly delimiter?: string;
}

/** Finds the columns of rows of which the first is the header; cells of unknown columns are not read. */
export const partnerTableOf = (
  [header, ...rows]: readonly CsvRow[],
  { name: file, delimiter }: NamedRows,
): PartnerTable => {
  const refuse = (fault: Said): PartnerTable => refused(issueAt('csv', [], fault));
  if (!header) return refuse(tableFault('empty', 'give-rows', { file }));
  if (rows.length > maxRows) {
    return refuse(tableFault('too-many-rows', 'keep-within-rows', { file, rows: rows.length, limit: maxRows }));
  }
  return knownColumns(header).includes('name') ? readRows(header, rows, delimiter) : refused(missingName(header));
};

/** The rows of a text that have text, and the delimiter between their cells. */
export const splitRows = (input: string): { rows: CsvRow[]; delimiter: string; linesBefore: number } => {
  const told = delimiterLine.exec(input);
  const text = told ? input.slice(told[0].length) : input;
  const delimiter = told?.[2] ?? findDelimiter(text);
  return { rows: readCsvRows(text, delimiter), delimiter, linesBefore: told ? 1 : 0 };
};

/** Parses header and rows of a text. */
export const readPartnerTable = (input: string, name: string): PartnerTable => {
  const { rows, delimiter } = splitRows(input);
  return partnerTableOf(rows, { name, delimiter });
};
