import type { Fault } from '../../model/issues/issue.js';
import type { IssueList } from '../../model/issues/limit-issues.js';
import { splitCell } from '../csv/csv.js';
import { cellIssueAt, textFault, type CellValue } from './cell-faults.js';
import { readTown } from './cell-place.js';
import { readPersonName, type PersonName } from './person-name.js';
import type { Table, TableRow } from './table.js';

/** Lists to which the issues of a row are added. */
export interface RowIssues<Column extends string> {
  readonly headers: Table<Column>['headers'];
  readonly issues: IssueList;
  /** Notices about cells that are not read, which do not prevent the rest from being read. */
  readonly notices: IssueList;
  /** Towns that were reported as perhaps several, so that a name in many rows is reported once. */
  readonly toldTowns?: Set<string>;
}

/** Reads the cells of one row and adds the issues to a list. A faulty cell is read as empty. */
export class RowReader<Column extends string> {
  readonly #row: TableRow<Column>;

  readonly #rowIssues: RowIssues<Column>;

  constructor(row: TableRow<Column>, rowIssues: RowIssues<Column>) {
    this.#row = row;
    this.#rowIssues = rowIssues;
  }

  /** Returns a reader of the same row with other cells. */
  with(cells: Readonly<Partial<Record<Column, string>>>): RowReader<Column> {
    return new RowReader({ ...this.#row, cells: { ...this.#row.cells, ...cells } }, this.#rowIssues);
  }

  cell(column: Column): string {
    return this.#row.cells[column] ?? '';
  }

  /** Returns the header of a column as written. */
  header(column: Column): string {
    return this.#rowIssues.headers[column] ?? column;
  }

  /** Reports the fault, if any, and returns whether there is none. */
  isRight(column: Column, fault: Fault | undefined): boolean {
    if (fault) this.#rowIssues.issues.add(() => cellIssueAt(this.#rowIssues.headers, this.#row, column, fault));
    return fault === undefined;
  }

  /** Reports an issue that does not prevent the rest from being read. */
  notice(column: Column, fault: Fault): void {
    this.#rowIssues.notices.add(() => cellIssueAt(this.#rowIssues.headers, this.#row, column, fault));
  }

  /** Returns the text of a cell, empty if it has a fault. */
  text(column: Column, findFault: (value: string) => Fault | undefined = textFault): string {
    const value = this.cell(column);
    return this.isRight(column, findFault(value)) ? value : '';
  }

  /** Returns the texts between semicolons. */
  texts(column: Column, findFault: (value: string) => Fault | undefined = textFault): string[] {
    return splitCell(this.cell(column)).filter((text) => this.isRight(column, findFault(text)));
  }

  #isNew({ code }: Fault, place: string): boolean {
    const { toldTowns } = this.#rowIssues;
    const isTold = code === 'table.one-place' && toldTowns?.has(place);
    toldTowns?.add(place);
    return !isTold;
  }

  /** Returns the towns of a list. Reports how they are read, and what is none. */
  towns(column: Column, places: readonly string[], isTown: (name: string) => boolean): string[] {
    return places.flatMap((place) => {
      const read = readTown(place, isTown);
      if ('fault' in read) return this.isRight(column, read.fault) ? [place] : [];
      if (read.notice && this.#isNew(read.notice, place)) this.notice(column, read.notice);
      return [read.value];
    });
  }

  /** Reads the value of a cell; `undefined` for an empty or faulty cell. */
  value<Value>(column: Column, read: (cell: string) => CellValue<Value>): Value | undefined {
    const cell = this.cell(column);
    if (cell === '') return undefined;
    const result = read(cell);
    if ('value' in result) return result.value;
    this.isRight(column, result.fault);
    return undefined;
  }

  /** Reads the name of a person. A name that cannot be split into its parts is reported and not read. */
  person(column: Column): PersonName | undefined {
    const cell = this.cell(column);
    if (cell === '') return undefined;
    const result = readPersonName(cell);
    if ('value' in result) return result.value;
    this.notice(column, { ...result.fault, severity: 'warning' });
    return undefined;
  }
}
