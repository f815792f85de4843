import type { CollectionName } from '../collections.js';

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
