import { searchWords } from '@health-networks/core';
import { inSteps, type Steps } from '../base/steps.js';
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
