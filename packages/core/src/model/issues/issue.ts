import { type CollectionName, collectionNames } from '../collections.js';
import type { FaultValue } from './fault-words.js';
import { maskPersonal, maskPersonalOf } from './mask-personal.js';

/** The severity of an issue: an `error` makes the data wrong; an `info` only concerns the check itself. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem in a dataset: its location, a description and a remedy. */
export interface Issue {
  /** The rule that found the issue: `schema`, or the name of an integrity rule. */
  rule: string;
  severity: Severity;
  /** The collection that contains the issue, if any. */
  collection?: CollectionName;
  /** The id of the record that contains the issue, if any. */
  record?: string;
  /** The field of the record, with dots into it: `name.de`, `citations.0.quote`. */
  field?: string;
  /** The offending value. */
  value?: unknown;
  /** The location, from the root: `['organizations', 'umc-utrecht', 'url']`. */
  path: readonly (string | number)[];
  /** The description of the problem, in English. */
  message: string;
  /** The remedy, in English. */
  remedy: string;
  /** The code of the message, for translation: `table.not-an-address`. Absent if the message exists only in English. */
  code?: string;
  /** The code of the remedy, for translation: `table.write-address`. */
  remedyCode?: string;
  /** The values of the placeholders in the texts of `code` and `remedyCode`; a list holds alternatives. */
  values?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A problem without its location. `severity` is `error` by default. */
export type Fault = Pick<Issue, 'message' | 'remedy'> &
  Partial<Pick<Issue, 'value' | 'severity' | 'code' | 'remedyCode' | 'values'>>;

const maskedValue = (value: FaultValue): FaultValue => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? maskPersonal(value) : value.map(maskPersonal);
};

/**
 * Returns the codes of a fault, for other languages. The translated messages appear in the same places as the English
 * ones, so their values are masked too.
 */
const codesOf = ({ code, remedyCode, values }: Fault): Pick<Issue, 'code' | 'remedyCode' | 'values'> => ({
  ...(code !== undefined && { code }),
  ...(remedyCode !== undefined && { remedyCode }),
  ...(values && {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, maskedValue(value)])),
  }),
});

/**
 * Creates an issue; collection, record and field follow from the path. Email addresses and telephone numbers in its
 * texts are masked; `value` and `path` are for programs, and are masked only where they are shown.
 */
export const issueAt = (rule: string, path: Issue['path'], fault: Fault): Issue => {
  const { value, severity = 'error', message, remedy } = fault;
  const [first, record] = path;
  const collection = collectionNames.find((name) => name === first);
  const issue: Issue = { rule, severity, path, message: maskPersonal(message), remedy };
  issue.remedy = maskPersonalOf(remedy, () => `${path.join(' ')} ${typeof value === 'string' ? value : ''}`);
  if (Object.hasOwn(fault, 'value')) issue.value = value;
  Object.assign(issue, codesOf(fault));
  if (collection === undefined) return issue;
  issue.collection = collection;
  if (record !== undefined) issue.record = String(record);
  if (path.length > 2) issue.field = path.slice(2).join('.');
  return issue;
};
