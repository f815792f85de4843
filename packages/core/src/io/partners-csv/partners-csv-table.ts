import { findNearest } from '../../model/issues/find-nearest.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList, type IssueList } from '../../model/issues/limit-issues.js';
import { readCsvHeader, readCsvRows, type CsvRow, withoutGuard } from '../csv/csv.js';
import { findPartnerColumn, headersOf, type PartnerColumn } from './partners-csv-columns.js';

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
}

/**
 * A spreadsheet that writes this first line does not count it as a row. Programs put it in quotation marks like any other
 * cell, or fill it up to the width of the table.
 */
const delimiterLine = /^("?)sep=([,;\t|])\1[,;\t| ]*(?:\n|$)/i;

const delimiters = [',', ';', '\t'];

/** Limits the number of rows, to keep pages responsive. */
const maxRows = 50_000;

const tidy = (cell: string): string => withoutGuard(cell).replace(/\s+/g, ' ').trim();

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

const checkShape = ({ number, cells, isBroken }: CsvRow, width: number, delimiter: string): Issue[] => {
  const report = (message: string, remedy: string): Issue[] => [issueAt('csv', ['rows', number], { message, remedy })];
  if (isBroken) {
    const remedy = 'Write "" for a quotation mark inside a text, and close the ones around it.';
    return report('has a quotation mark that leaves open where a cell ends', remedy);
  }
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return [];
  const shown = delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
  return report(
    `has more cells than the header: ${JSON.stringify(extra)}`,
    `Put quotation marks around text with ${shown}, or give the column a header.`,
  );
};

const pick = (columns: readonly (PartnerColumn | undefined)[], cells: readonly string[]): TableRow['cells'] =>
  Object.fromEntries(
    columns.flatMap((column, at): [PartnerColumn, string][] => (column ? [[column, tidy(cells[at] ?? '')]] : [])),
  );

const readRows = (header: CsvRow, rows: readonly CsvRow[], delimiter: string): PartnerTable => {
  const names = header.cells.map(tidy);
  const columns = names.map(findPartnerColumn);
  const width = names.findLastIndex((name) => name !== '') + 1;
  const issues = createIssueList();
  checkHeader(header, issues);
  const read: TableRow[] = [];
  for (const row of rows) {
    const faults = checkShape(row, width, delimiter);
    for (const fault of faults) issues.add(() => fault);
    if (faults.length === 0) read.push({ number: row.number, cells: pick(columns, row.cells) });
  }
  return { headers: pick(columns, names), rows: read, issues };
};

const refused = (issue: Issue): PartnerTable => {
  const issues = createIssueList();
  issues.add(() => issue);
  return { headers: {}, rows: [], issues };
};

/** Parses header and rows; ignores unknown columns. */
export const readPartnerTable = (input: string, name: string): PartnerTable => {
  const told = delimiterLine.exec(input);
  const text = told ? input.slice(told[0].length) : input;
  const delimiter = told?.[2] ?? findDelimiter(text);
  const [header, ...rows] = readCsvRows(text, delimiter);
  const refuse = (message: string, remedy: string): PartnerTable =>
    refused(issueAt('csv', [], { message: `${message} (${name})`, remedy }));
  if (!header) return refuse('is empty', 'Give a row with headers and a row for each organization.');
  if (rows.length > maxRows) return refuse(`has ${rows.length} rows`, `Keep it within ${maxRows} rows.`);
  return knownColumns(header).includes('name') ? readRows(header, rows, delimiter) : refused(missingName(header));
};
