import type { FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import { createIssueList, type IssueList } from '../../model/issues/limit-issues.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { withLinkFormulas } from './linked-cells.js';
import { isOfPerson, readLines } from './cell-lines.js';
import { withoutMarks } from './empty-marks.js';
import { cellsWithoutValue, hasHash, withoutErrors, type CellWithoutValue } from './error-cells.js';
import { headerAt, isHeader, titleIssues, rowsAbove } from './rows-of-table.js';
import { splitRows } from './split-rows.js';
import { tableBeside, withoutCellsFrom } from './table-beside.js';
import { isLesser, type ExtraUse, type TableColumns, type TableKind } from './table-columns.js';
import {
  checkHeader,
  missingColumn,
  unknownColumns,
  unseenInHeader,
  checkShape,
  unnamedColumns,
  doubleEncodingIn,
  shortRows,
} from './table-issues.js';

/** A cell of an unknown column with a declared use. */
export interface ExtraCell {
  readonly use: ExtraUse;
  readonly header: string;
  readonly value: string;
}

/** A data row, with cells trimmed and without formula guard. */
export interface TableRow<Column extends string> {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly extras: readonly ExtraCell[];
}

/** A table as text. */
export interface Table<Column extends string> {
  /** Known columns with their headers as written in the file. */
  readonly headers: Readonly<Partial<Record<Column, string>>>;
  /** All headers as written. */
  readonly allHeaders: readonly string[];
  /** Row number of the headers; 0 if there are none. */
  readonly headerRow: number;
  readonly rows: readonly TableRow<Column>[];
  readonly issues: IssueList;
  /** Issues that are not errors. */
  readonly notices: readonly Issue[];
  /** Whether every row below the headers is among the rows, and there is one if the table should have any. */
  readonly isComplete: boolean;
}

/** Limits memory: a file within the size limit may consist almost only of line breaks. */
const maxRows = 250_000;

/** Whether a table is one of `formatCsvFiles`, which lists the records of a collection for other programs. */
const isOfCollection = ({ cells: [first, second] }: CsvRow): boolean => first === 'id' && second === 'editorial';

const onlyHeaders = (row: number): Issue =>
  issueAt('csv', ['rows', row], { severity: 'warning', ...tableFault('only-headers', 'write-rows') });

const pick = <Column extends string>(
  columns: readonly (Column | undefined)[],
  textAt: (column: Column, at: number) => string,
): TableRow<Column>['cells'] => {
  const picked: Partial<Record<Column, string>> = {};
  // Called most often: a loop takes a fifth of the time of `Object.fromEntries`.
  columns.forEach((column, at) => {
    if (column) picked[column] = textAt(column, at);
  });
  return picked;
};

const inContext = <Column extends string>(
  alone: readonly (Column | undefined)[],
  { meaning }: Pick<TableKind<Column>, 'meaning'>,
): readonly (Column | undefined)[] =>
  meaning && alone.includes(meaning.beside) && !alone.includes(meaning.is)
    ? alone.map((column) => (column === meaning.of ? meaning.is : column))
    : alone;

/** Returns the column of each header. If two headers name the same column, the first or usual one is read. */
const columnsOf = <Column extends string>(
  names: readonly string[],
  { find, kind }: TableColumns<Column>,
): (Column | undefined)[] => {
  const alone = names.map(find);
  const found = inContext(alone, kind);
  const usual = found.map((column, at) => (isLesser(names[at] ?? '') ? undefined : column));
  return found.map((column, at) => {
    const first = usual.indexOf(column);
    return (first < 0 ? found.indexOf(column) : first) === at ? column : undefined;
  });
};

const extrasOf = <Column extends string>(
  names: readonly string[],
  { findExtra }: TableColumns<Column>,
): ((cells: readonly string[]) => ExtraCell[]) => {
  const extras = names.flatMap((header, at) => {
    const use = findExtra(header);
    return use === undefined || use === 'ignore' ? [] : [{ header, at, use }];
  });
  return (cells) =>
    extras.flatMap(({ header, at, use }) => {
      const value = tidy(cells[at] ?? '');
      return value === '' ? [] : [{ use, header, value }];
    });
};

const readRows = <Column extends string>(
  header: CsvRow,
  rows: readonly CsvRow[],
  named: NamedRows<Column>,
): Table<Column> => {
  const { delimiter, columns } = named;
  const names = header.cells.map(tidy);
  const found = columnsOf(names, columns);
  const readExtras = extrasOf(names, columns);
  const width = names.length;
  const issues = createIssueList();
  const besides = checkHeader(header, columns, issues);
  for (const issue of cellsWithoutValue(header, columns, named.withoutValue)) issues.add(() => issue);
  const headers = pick(found, (_, at) => names[at] ?? '');
  const read: TableRow<Column>[] = [];
  let areWhole = true;
  const marks = createIssueList();
  for (const row of rows) {
    const faults = checkShape(row, width, delimiter);
    for (const fault of faults) issues.add(() => fault);
    areWhole &&= faults.length === 0;
    if (row.isBroken) continue;
    const issueIn = (column: Column, fault: Fault): Issue =>
      issueAt('csv', ['rows', row.number, headers[column] ?? column], fault);
    const picked = pick(found, (column, at) => {
      const { text, several } = readLines(column, row.cells[at] ?? '');
      if (!several) return text;
      const fault = { value: several.join(' | '), ...tableFault('several-values', 'keep-one-value') };
      if (isOfPerson(column)) marks.add(() => issueIn(column, { severity: 'warning', ...fault }));
      else issues.add(() => issueIn(column, fault));
      return '';
    });
    const cells = hasHash(row.cells)
      ? withoutErrors(picked, (column, value) => {
          issues.add(() => issueIn(column, { value, ...tableFault('error-value', 'correct-formula') }));
        })
      : picked;
    const unmarked = withoutMarks(cells, (column, value, mark) => {
      if (mark === 'ditto') issues.add(() => issueIn(column, { value, ...tableFault('ditto-mark', 'write-value') }));
      else marks.add(() => issueIn(column, { severity: 'info', value, ...tableFault('empty-mark', 'leave-mark') }));
    });
    read.push({ number: row.number, cells: unmarked, extras: readExtras(row.cells) });
  }
  const unknown = unknownColumns(header, rows, columns);
  const notices = [
    ...unknown,
    ...besides,
    ...unseenInHeader(header, columns),
    ...unnamedColumns(names, rows),
    ...shortRows(rows, names.findLastIndex((name) => name !== '') + 1),
    ...marks.issues,
    ...(rows.length === 0 && !columns.kind.mayBeEmpty ? [onlyHeaders(header.number)] : []),
  ];
  const isComplete = areWhole && (rows.length > 0 || columns.kind.mayBeEmpty === true);
  return { headers, allHeaders: names, headerRow: header.number, rows: read, issues, notices, isComplete };
};

const refused = (issue: Issue, header?: CsvRow): Table<never> => {
  const issues = createIssueList();
  issues.add(() => issue);
  const allHeaders = header?.cells.map(tidy) ?? [];
  const headerRow = header?.number ?? 0;
  return { headers: {}, allHeaders, headerRow, rows: [], issues, notices: [], isComplete: false };
};

/** Options for reading rows, with the file name for messages. */
interface NamedRows<Column extends string> {
  readonly name: string;
  /** Absent for the rows of a sheet. */
  readonly delimiter?: string | undefined;
  readonly columns: TableColumns<Column>;
  readonly withoutValue?: readonly CellWithoutValue[] | undefined;
}

/**
 * Finds the header and columns of rows with text. Cells of unknown columns and titles above the header are not read.
 */
export const tableOf = <Column extends string>(given: readonly CsvRow[], named: NamedRows<Column>): Table<Column> => {
  const { name: file, columns } = named;
  const refuse = (fault: FaultText): Table<Column> => refused(issueAt('csv', [], fault));
  const at = headerAt(given, columns);
  const beside = tableBeside(given[at]);
  const rows = beside ? withoutCellsFrom(given, beside.at) : given;
  const header = rows[at];
  const below = rows.slice(at + 1);
  if (!header) return refuse(tableFault('empty', 'give-rows', { file }));
  if (below.length > maxRows) {
    return refuse(tableFault('too-many-rows', 'keep-within-rows', { file, rows: below.length, limit: maxRows }));
  }
  if (isOfCollection(header)) return refuse(tableFault('collection-table', 'export-partners', { file }));
  if (!isHeader(header, columns)) return refused(missingColumn(header, columns), header);
  const { rows: own, issues, isCut } = rowsAbove(below, rows.slice(0, at + 1), columns);
  const table = readRows(header, own, named);
  const notices = [
    ...doubleEncodingIn(rows),
    ...titleIssues(rows.slice(0, at)),
    ...table.notices,
    ...issues,
    ...(beside?.issues ?? []),
  ];
  return { ...table, notices, isComplete: table.isComplete && !isCut && !beside };
};

/** Parses the header and rows of a text. */
export const readTable = <Column extends string>(
  input: string,
  name: string,
  columns: TableColumns<Column>,
): Table<Column> => {
  const { rows, delimiter } = splitRows(input, [columns]);
  return withLinkFormulas(rows, columns, (linked) => tableOf(linked, { name, delimiter, columns }));
};
