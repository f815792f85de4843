import { compareNames, registerName } from '@health-networks/core';
import { inSteps, sortInSteps, type Steps } from '../base/steps.js';
import type { PartnerRow } from './partner-row.js';

/** Sorting compares each name some fifteen times: what it is compared by is made once. */
function* sortByName(rows: readonly PartnerRow[], language: string): Steps<readonly PartnerRow[]> {
  const compare = compareNames(language);
  const keyed: { row: PartnerRow; key: string }[] = [];
  yield* inSteps(rows, (row) => keyed.push({ row, key: registerName(row.name.value) }));
  const inOrder = yield* sortInSteps(keyed, (a, b) => compare(a.key, b.key));
  return inOrder.map(({ row }) => row);
}

/** Cache of sorted rows: every keystroke filters the same rows. */
const sorted = new WeakMap<readonly PartnerRow[], readonly PartnerRow[]>();

/** The rows by name, in the collation of the language. */
export function* rowsByName(rows: readonly PartnerRow[], language: string): Steps<readonly PartnerRow[]> {
  const known = sorted.get(rows) ?? (yield* sortByName(rows, language));
  sorted.set(rows, known);
  return known;
}
