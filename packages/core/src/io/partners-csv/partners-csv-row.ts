import { isUsable, isVisible } from '../../model/guards/is-plain-text.js';
import { isWebUrl } from '../../model/guards/is-web-url.js';
import { issueAt, type Fault } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { IssueList } from '../../model/issues/limit-issues.js';
import { tableFault } from '../csv/table-fault.js';
import type { PartnerColumn } from './partners-csv-columns.js';
import type { IdReader } from './partners-csv-ids.js';
import type { PartnerTable, TableRow } from './partners-csv-table.js';
import type { UnknownTerms } from './partners-csv-concepts.js';
import type { WordReader } from './partners-csv-terms.js';

/** A parsed row; empty strings for empty cells. */
export interface PartnerRow {
  readonly number: number;
  readonly id: string;
  /** What the ID column holds where that is no id of ours: a number, a UUID. */
  readonly otherId: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** A known or declared term. */
  readonly kind: string;
  readonly place: string;
  readonly roles: readonly string[];
  readonly url: string;
  readonly logo: string;
  /** Name of the network that the row says it belongs to. */
  readonly network: string;
}

export interface RowContext {
  readonly headers: PartnerTable['headers'];
  readonly isOwnId: IdReader;
  readonly kinds: WordReader;
  readonly roles: WordReader;
  readonly issues: IssueList;
  /** Collects unknown words as terms; without it they are faults. */
  readonly unknown?: UnknownTerms | undefined;
}

/** An issue in a cell, with the row number of the spreadsheet and the header of the file. */
export const cellIssue = (
  { headers }: Pick<RowContext, 'headers'>,
  { number }: Pick<TableRow, 'number'>,
  column: PartnerColumn,
  fault: Fault,
): Issue => issueAt('csv', ['rows', number, headers[column] ?? column], fault);

/** Splits a cell at semicolons. */
const split = (cell = ''): string[] => [...new Set(cell.split(';').map((part) => part.trim()))].filter(Boolean);

const textFault = (value: string): Fault | undefined => {
  if (value === '' || (isUsable(value) && isVisible(value))) return undefined;
  return { value, ...tableFault('unusable-text', 'type-again') };
};

const urlFault = (url: string): Fault | undefined => {
  if (url === '' || isWebUrl(url)) return undefined;
  const address = `https://${url}`;
  const fault = isWebUrl(address)
    ? tableFault('not-an-address', 'write-address', { address })
    : tableFault('not-an-address', 'give-address');
  return { value: url, ...fault };
};

const logoFault = (url: string): Fault | undefined =>
  urlFault(url) && { value: url, ...tableFault('not-an-address', 'give-logo-address') };

const nameFault = (name: string): Fault | undefined =>
  name === '' ? tableFault('no-name', 'write-name') : textFault(name);

/** Handles an unknown word: a new term, or an issue. */
const readUnknown = (
  word: string,
  column: PartnerColumn,
  { row, reader, context }: { row: TableRow; reader: WordReader; context: RowContext },
): string | undefined => {
  const { unknown, issues } = context;
  const fault = textFault(word);
  if (unknown && !fault) {
    return unknown.take(word, reader.vocabulary, () =>
      cellIssue(context, row, column, { severity: 'warning', value: word, ...reader.hintFor(word) }),
    );
  }
  issues.add(() => cellIssue(context, row, column, fault ?? { value: word, ...reader.faultOf(word) }));
  return undefined;
};

/** Parses a row and adds all its faults to `context.issues`. A faulty cell is read as an empty one. */
export const readPartnerRow = (row: TableRow, context: RowContext): PartnerRow => {
  const isRight = (column: PartnerColumn, fault: Fault | undefined): boolean => {
    if (fault) context.issues.add(() => cellIssue(context, row, column, fault));
    return fault === undefined;
  };
  const read = (column: PartnerColumn, findFault: (value: string) => Fault | undefined): string => {
    const value = row.cells[column] ?? '';
    return isRight(column, findFault(value)) ? value : '';
  };
  const readWords = (column: PartnerColumn, words: string[], reader: WordReader): string[] =>
    words.flatMap((word) => {
      const value = reader.find(word);
      if (value !== undefined) return [value];
      const term = readUnknown(word, column, { row, reader, context });
      return term === undefined ? [] : [term];
    });
  const alternateNames = split(row.cells.alternateNames).filter((name) => isRight('alternateNames', textFault(name)));
  const [kind = 'other'] = readWords('kind', row.cells.kind ? [row.cells.kind] : [], context.kinds);
  const roles = new Set(readWords('role', split(row.cells.role), context.roles));
  const id = read('id', textFault);
  const isOwn = context.isOwnId(id);
  return {
    number: row.number,
    id: isOwn ? id : '',
    otherId: isOwn ? '' : id,
    name: read('name', nameFault),
    alternateNames,
    kind,
    place: read('place', textFault),
    roles: roles.size > 0 ? [...roles] : ['member'],
    url: read('url', urlFault),
    logo: read('logo', logoFault),
    network: read('network', textFault),
  };
};
