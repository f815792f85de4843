import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList, type IssueList } from '../../model/issues/limit-issues.js';
import { readCsvHeader, readCsvRows, type CsvRow, withoutGuard } from '../csv/csv.js';
import { findPartnerColumn, headersOf, readColumns, type PartnerColumn } from './partners-csv-columns.js';

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

const knownColumnList = [...new Set(readColumns.flatMap((column) => headersOf(column)[0] ?? []))].join(', ');

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
  const remedy =
    found === undefined ? 'Write it above the names of the organizations.' : `If it is "${found}", rename that.`;
  const message = 'has no column "Name" (or Naam, Nimi, Organization)';
  return issueAt('csv', ['rows', header.number], { value: header.cells.join(' | '), message, remedy });
};

/** Columns that are not read: a slip of the pen or a column of the editor's own, so that none vanishes in silence. */
const unknownColumns = (row: number, names: readonly string[]): Issue[] => {
  const findNear = createNearestFinder(knownHeaders);
  const unknown = names.filter((name) => name !== '' && findPartnerColumn(name) === undefined);
  return [...new Set(unknown)].map((name) => {
    const near = findNear(name) ?? findNear(capitalized(name));
    const message = 'is no column that we know: its cells are not read';
    return near === undefined
      ? issueAt('csv', ['rows', row, name], { severity: 'info', message, remedy: `Known are: ${knownColumnList}.` })
      : issueAt('csv', ['rows', row, name], { severity: 'warning', message, remedy: `Did you mean "${near}"?` });
  });
};

const onlyHeaders = (row: number): Issue =>
  issueAt('csv', ['rows', row], {
    severity: 'warning',
    message: 'has headers, and no row with an organization follows',
    remedy: 'Write a row for each organization below it.',
  });

const checkHeader = (header: CsvRow, issues: IssueList): void => {
  const seen = new Map<PartnerColumn, string>();
  for (const cell of header.cells.map(tidy)) {
    const column = findPartnerColumn(cell);
    const other = column && seen.get(column);
    if (column) seen.set(column, other ?? cell);
    if (other === undefined) continue;
    const fault = { message: `says the same as the column "${other}"`, remedy: 'Rename or remove one of the two.' };
    issues.add(() => issueAt('csv', ['rows', header.number, cell], fault));
  }
};

const extraRemedy = (delimiter: string | undefined): string => {
  if (delimiter === undefined) return 'Give the column a header, or empty the cell.';
  const shown = delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
  return `Put quotation marks around text with ${shown}, or give the column a header.`;
};

const checkShape = ({ number, cells, isBroken }: CsvRow, width: number, delimiter: string | undefined): Issue[] => {
  const report = (message: string, remedy: string): Issue[] => [issueAt('csv', ['rows', number], { message, remedy })];
  if (isBroken) {
    const remedy = 'Write "" for a quotation mark inside a text, and close the ones around it.';
    return report('has a quotation mark that leaves open where a cell ends', remedy);
  }
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return [];
  return report(`has more cells than the header: ${JSON.stringify(extra)}`, extraRemedy(delimiter));
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
export const partnerTableOf = ([header, ...rows]: readonly CsvRow[], { name, delimiter }: NamedRows): PartnerTable => {
  const refuse = (message: string, remedy: string): PartnerTable =>
    refused(issueAt('csv', [], { message: `${message} (${name})`, remedy }));
  if (!header) return refuse('is empty', 'Give a row with headers and a row for each organization.');
  if (rows.length > maxRows) return refuse(`has ${rows.length} rows`, `Keep it within ${maxRows} rows.`);
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
