import { compareNames, registerName } from '@health-networks/core';
import type { PartnerRow } from './partner-row.js';

/** Sorting compares each name some fifteen times: what it is compared by is made once. */
const sortByName = (rows: readonly PartnerRow[], language: string): PartnerRow[] => {
  const compare = compareNames(language);
  return rows
    .map((row) => ({ row, key: registerName(row.name.value) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
};

/** Cache of sorted rows: every keystroke filters the same rows. */
const sorted = new WeakMap<readonly PartnerRow[], readonly PartnerRow[]>();

/** The rows by name, in the collation of the language. */
export const rowsByName = (rows: readonly PartnerRow[], language: string): readonly PartnerRow[] => {
  const known = sorted.get(rows) ?? sortByName(rows, language);
  sorted.set(rows, known);
  return known;
};
