import { compareNames } from '@health-networks/core';
import type { PartnerRow } from './partner-row.js';

/**
 * Articles and prefixes that Dutch registers pass over: "De Rijnhoven" stands under R, "Van der Hoeven" under H.
 * The same names stand in lists of other languages, and are looked for at the same place there.
 */
const passedOver = /^(?:(?:aan|bij|de|den|der|het|in|op|te|ten|ter|uit|van|von|zu|zum|zur|’?'?[st])\s+)+(?=\S)/iu;

/** The name as a register lists it, what is passed over behind the rest. */
export const registerName = (name: string): string => {
  const [prefix = ''] = passedOver.exec(name) ?? [];
  return prefix === '' ? name : `${name.slice(prefix.length)}, ${prefix.trim()}`;
};

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
