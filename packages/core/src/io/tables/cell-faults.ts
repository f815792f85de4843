import { isEmailAddress } from '../../model/guards/is-email-address.js';
import { isIntact, isPlainText } from '../../model/guards/is-plain-text.js';
import { isWebUrl } from '../../model/guards/is-web-url.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import { rowWords } from '../../text/tables/row-words.js';
import { mailboxFault, tableFault } from '../reading/table-fault.js';
import type { Table, TableRow } from './table.js';

/** Creates an issue in a cell, with the row number of the spreadsheet and the header in the file. */
export const cellIssueAt = <Column extends string>(
  headers: Table<Column>['headers'],
  { number }: Pick<TableRow<Column>, 'number'>,
  column: Column,
  fault: Fault,
): Issue => issueAt('csv', ['rows', number, headers[column] ?? column], fault);

/** Fault of a remark or an id, which may be any text. */
export const remarkFault = (value: string): Fault | undefined => {
  if (value === '' || isPlainText(value)) return undefined;
  const fault = isIntact(value)
    ? tableFault('unusable-text', 'type-again')
    : tableFault('lost-letter', 'take-original');
  return { value, ...fault };
};

/**
 * Booleans as spreadsheets write them, in capitals in all languages; `true` and `false` however programs write them.
 * "Waar" may be the name of a shop.
 */
const truthValues = /* @__PURE__ */ rowWords.make(
  (all) => new Set([...['true', 'True', 'false', 'False'], ...all.flatMap((words) => words.truthValues)]),
);

/** Fault of a name or another text. A checkbox that is read as a name would be published as one. */
export const textFault = (
  value: string,
  remedy: 'correct-formula' | 'write-name' = 'correct-formula',
): Fault | undefined => (truthValues().has(value) ? { value, ...tableFault('boolean', remedy) } : remarkFault(value));

export const urlFault = (url: string): Fault | undefined => {
  if (url === '' || isWebUrl(url)) return undefined;
  const address = `https://${url}`;
  const fault = isWebUrl(address)
    ? tableFault('not-an-address', 'write-address', { address })
    : tableFault('not-an-address', 'give-address');
  return { value: url, ...fault };
};

/** A mailbox, a web address or a number in the column of places would be published as a town. */
export const placeFault = (place: string): Fault | undefined =>
  place !== '' && (/@|^https?:|^www\./i.test(place) || !/\p{L}/u.test(place))
    ? { value: place, ...tableFault('not-a-place', 'write-town') }
    : textFault(place);

export const emailFault = (email: string): Fault | undefined =>
  email === '' || isEmailAddress(email) ? undefined : { value: email, ...mailboxFault(email) };

/** The value of a cell, or its fault. */
export type CellValue<Value> = { readonly value: Value } | { readonly fault: Fault };
