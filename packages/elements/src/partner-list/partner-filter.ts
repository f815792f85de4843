import { searchWords } from '@health-networks/core';
import { facetNames, type Choices, type FacetName } from './partner-facets.js';
import type { PartnerRow } from './partner-row.js';

/** What the reader filters by; empty strings filter nothing. */
export type PartnerFilter = Readonly<Record<'query' | FacetName, string>>;

/** Filters nothing. */
export const noFilter: PartnerFilter = { query: '', kind: '', place: '', role: '', layer: '' };

type PerFacet<Value> = Record<FacetName, Value>;

/** What a filter leaves. */
export interface Narrowed {
  left: readonly PartnerRow[];
  /** For each choice of a facet, by its position: how many rows it would leave beside the other facets and the query. */
  counts: PerFacet<Uint32Array>;
  /** The filter without values that no row has, such as those of an old address. */
  known: PartnerFilter;
}

const perFacet = <Value>(make: (name: FacetName) => Value): PerFacet<Value> => ({
  kind: make('kind'),
  place: make('place'),
  role: make('role'),
  layer: make('layer'),
});

/**
 * One pass over the rows: a row that meets everything is left and counts in every facet; one that fails a single facet
 * counts in that facet alone, for there another choice would leave it.
 */
export const narrow = (
  rows: readonly PartnerRow[],
  choices: Readonly<PerFacet<Choices>>,
  filter: PartnerFilter,
): Narrowed => {
  const words = searchWords(filter.query);
  const chosen = perFacet((name) => choices[name].values.indexOf(filter[name]));
  const asked = facetNames.filter((name) => chosen[name] >= 0);
  const counts = perFacet((name) => new Uint32Array(choices[name].values.length));
  const left: PartnerRow[] = [];
  const count = (row: PartnerRow, name: FacetName): void => {
    const tally = counts[name];
    for (const at of row.facets[name]) tally[at] = (tally[at] ?? 0) + 1;
  };
  for (const row of rows) {
    if (!words.every((word) => row.searchText.includes(word))) continue;
    const failed = asked.filter((name) => !row.facets[name].includes(chosen[name]));
    const [only] = failed;
    if (only === undefined) {
      left.push(row);
      for (const name of facetNames) count(row, name);
    } else if (failed.length === 1) {
      count(row, only);
    }
  }
  const known = perFacet((name) => (chosen[name] < 0 ? '' : filter[name]));
  return { left, counts, known: { query: filter.query, ...known } };
};
