import { compareNames } from '@health-networks/core';
import type { PartnerRow } from './partner-row.js';

/**
 * Articles and prefixes that Dutch alphabetical order ignores: "De Rijnhoven" is under R, "Van der Hoeven" under H.
 * Applied in every language, so that a name keeps its place.
 */
const passedOver = /^(?:(?:aan|bij|de|den|der|het|in|op|te|ten|ter|uit|van|von|zu|zum|zur|’?'?[st])\s+)+(?=\S)/iu;

/** The sort key of a name, with its prefix moved to the end. */
export const registerName = (name: string): string => {
  const [prefix = ''] = passedOver.exec(name) ?? [];
  return prefix === '' ? name : `${name.slice(prefix.length)}, ${prefix.trim()}`;
};

/** Computes each sort key once, because sorting compares it many times. */
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
