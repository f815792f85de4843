import type { Fault } from '../../model/issues/issue-at.js';
import type { IssueList } from '../../model/issues/limit-issues.js';
import { cellIssueAt, splitCell, textFault, type CellValue } from './cell-faults.js';
import { readPersonName, type PersonName } from './person-name.js';
import type { Table, TableRow } from './table.js';

/** Where a row adds what is wrong with it. */
export interface RowIssues<Column extends string> {
  readonly headers: Table<Column>['headers'];
  readonly issues: IssueList;
  /** What is not read and yet keeps nothing else from being read. */
  readonly notices: IssueList;
}

/** Reads the cells of one row, and adds what is wrong to a list; a faulty cell is read as an empty one. */
export class RowReader<Column extends string> {
  readonly #row: TableRow<Column>;

  readonly #told: RowIssues<Column>;

  constructor(row: TableRow<Column>, told: RowIssues<Column>) {
    this.#row = row;
    this.#told = told;
  }

  cell(column: Column): string {
    return this.#row.cells[column] ?? '';
  }

  /** Is there no fault? Else it is told. */
  isRight(column: Column, fault: Fault | undefined): boolean {
    if (fault) this.#told.issues.add(() => cellIssueAt(this.#told.headers, this.#row, column, fault));
    return fault === undefined;
  }

  /** The text of a cell, empty where it has a fault. */
  text(column: Column, findFault: (value: string) => Fault | undefined = textFault): string {
    const value = this.cell(column);
    return this.isRight(column, findFault(value)) ? value : '';
  }

  /** The texts between semicolons. */
  texts(column: Column): string[] {
    return splitCell(this.cell(column)).filter((text) => this.isRight(column, textFault(text)));
  }

  /** What a cell with text is read as; undefined for an empty one, or one with a fault. */
  value<Value>(column: Column, read: (cell: string) => CellValue<Value>): Value | undefined {
    const cell = this.cell(column);
    if (cell === '') return undefined;
    const result = read(cell);
    if ('value' in result) return result.value;
    this.isRight(column, result.fault);
    return undefined;
  }

  /** The name of a person; one that cannot be taken apart is told and not read. */
  person(column: Column): PersonName | undefined {
    const cell = this.cell(column);
    if (cell === '') return undefined;
    const result = readPersonName(cell);
    if ('value' in result) return result.value;
    const fault: Fault = { ...result.fault, severity: 'warning' };
    this.#told.notices.add(() => cellIssueAt(this.#told.headers, this.#row, column, fault));
    return undefined;
  }
}
