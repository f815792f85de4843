import type { CollectionName } from '../collections.js';

/** How much an issue matters: an `error` makes the data wrong, an `info` only says something about the check. */
export type Severity = 'error' | 'warning' | 'info';

/** Something that is wrong with a dataset: where, what, and what to do about it. */
export interface Issue {
  /** The rule that found it: `schema`, or the name of an integrity rule. */
  rule: string;
  severity: Severity;
  /** The collection in which it stands, if in one. */
  collection?: CollectionName;
  /** Id of the record, if in one. */
  record?: string;
  /** Field of the record, with dots into it: `name.de`, `citations.0.quote`. */
  field?: string;
  /** The offending value. */
  value?: unknown;
  /** Where it stands, from the root: `['organizations', 'umc-utrecht', 'url']`. */
  path: readonly (string | number)[];
  /** What is wrong, in English. */
  message: string;
  /** What to do about it, in English. */
  remedy: string;
  /** The kind of fault, which has a sentence in every language: `table.not-an-address`. Absent where English is all there is. */
  code?: string;
  /** The kind of remedy: `table.write-address`. */
  remedyCode?: string;
  /** What the sentences of `code` and `remedyCode` are filled with; a list holds alternatives. */
  values?: Readonly<Record<string, string | number | readonly string[]>>;
}
