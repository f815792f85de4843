import { searchWords, compareNames, registerName } from '@health-networks/core';
import { inSteps, type Steps, sortInSteps } from '../base/steps.js';
import { facetNames, type Choices, type FacetName } from './partner-facets.js';
import type { PartnerRow } from './partner-row.js';

/** Filter values; an empty string filters nothing. */
export type PartnerFilter = Readonly<Record<'query' | FacetName, string>>;

export const noFilter: PartnerFilter = { query: '', kind: '', place: '', role: '', layer: '' };

type PerFacet<Value> = Record<FacetName, Value>;

/** The result of a filter. */
export interface Narrowed {
  left: readonly PartnerRow[];
  /** Per facet, by option index: how many rows would match the option, given the other facets and the query. */
  counts: PerFacet<Uint32Array>;
  /** The filter without unknown values, such as those in an outdated link. */
  known: PartnerFilter;
}

const perFacet = <Value>(make: (name: FacetName) => Value): PerFacet<Value> => ({
  kind: make('kind'),
  place: make('place'),
  role: make('role'),
  layer: make('layer'),
});

/**
 * Filters and counts in one pass. A row that passes everything counts in every facet; a row that fails only one facet
 * counts in that facet, because another option there would include it.
 */
export function* narrow(
  rows: readonly PartnerRow[],
  choices: Readonly<PerFacet<Choices>>,
  filter: PartnerFilter,
): Steps<Narrowed> {
  const words = searchWords(filter.query);
  const chosen = perFacet((name) => choices[name].values.indexOf(filter[name]));
  const requested = facetNames.filter((name) => chosen[name] >= 0);
  const counts = perFacet((name) => new Uint32Array(choices[name].values.length));
  const left: PartnerRow[] = [];
  const count = (row: PartnerRow, name: FacetName): void => {
    const tally = counts[name];
    for (const at of row.facets[name]) tally[at] = (tally[at] ?? 0) + 1;
  };
  yield* inSteps(rows, (row) => {
    if (!words.every((word) => row.searchText.includes(word))) return;
    const failed = requested.filter((name) => !row.facets[name].includes(chosen[name]));
    const [only] = failed;
    if (only === undefined) {
      left.push(row);
      for (const name of facetNames) count(row, name);
    } else if (failed.length === 1) {
      count(row, only);
    }
  });
  const known = perFacet((name) => (chosen[name] < 0 ? '' : filter[name]));
  return { left, counts, known: { query: filter.query, ...known } };
}

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
