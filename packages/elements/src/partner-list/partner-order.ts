import { compareNames, registerName } from '@health-networks/core';
import { inSteps, sortInSteps, type Steps } from '../base/steps.js';
import type { PartnerRow } from './partner-row.js';

/** Order of the list: as in the data, by name, or one of each kind in turn. */
export type SortBy = 'documented' | 'name' | 'mixed';

/** Sorts rows by name. Creates each sort key only once, because sorting compares each name about fifteen times. */
function* sortByName(rows: readonly PartnerRow[], language: string): Steps<readonly PartnerRow[]> {
  const compare = compareNames(language);
  const keyed: { row: PartnerRow; key: string }[] = [];
  yield* inSteps(rows, (row) => keyed.push({ row, key: registerName(row.name.value) }));
  const inOrder = yield* sortInSteps(keyed, (a, b) => compare(a.key, b.key));
  return inOrder.map(({ row }) => row);
}

/** Cache of sorted rows: every keystroke filters the same rows. */
const sorted = new WeakMap<readonly PartnerRow[], readonly PartnerRow[]>();

/** Returns the rows by name, in the collation of the language. */
function* rowsByName(rows: readonly PartnerRow[], language: string): Steps<readonly PartnerRow[]> {
  const known = sorted.get(rows) ?? (yield* sortByName(rows, language));
  sorted.set(rows, known);
  return known;
}

/** Sorts one row of each kind first, then another of each, so that the first few are representative. */
function* inTurn(rows: readonly PartnerRow[], kinds: readonly number[]): Steps<readonly PartnerRow[]> {
  const ofKind = new Map<number, number>();
  const place = new Map(kinds.map((kind, at) => [kind, at]));
  const keyed: { row: PartnerRow; turn: number; at: number }[] = [];
  yield* inSteps(rows, (row) => {
    const kind = row.facets.kind[0] ?? -1;
    const turn = ofKind.get(kind) ?? 0;
    ofKind.set(kind, turn + 1);
    keyed.push({ row, turn, at: place.get(kind) ?? kinds.length });
  });
  const mixed = yield* sortInSteps(keyed, (a, b) => a.turn - b.turn || a.at - b.at);
  return mixed.map(({ row }) => row);
}

/** Returns the rows in the given order; `kinds` are the existing kinds in display order. */
export function* rowsInOrder(
  rows: readonly PartnerRow[],
  { sort, kinds, language }: { sort: SortBy; kinds: readonly number[]; language: string },
): Steps<readonly PartnerRow[]> {
  if (sort === 'name') return yield* rowsByName(rows, language);
  return sort === 'mixed' ? yield* inTurn(rows, kinds) : rows;
}
