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

/** Rows once sorted: a reader types many queries over the same rows. */
const sorted = new WeakMap<readonly PartnerRow[], readonly PartnerRow[]>();

/** The rows by name, as a reader of the language looks them up. */
export const rowsByName = (rows: readonly PartnerRow[], language: string): readonly PartnerRow[] => {
  const known = sorted.get(rows) ?? sortByName(rows, language);
  sorted.set(rows, known);
  return known;
};
