import type { FacetOption } from '../base/fields/facets.view.js';
import { slicesOf } from '../base/sliced-list/slices.js';
import { spokenText, type ShownText } from '../base/text/text.js';
import type { PartnerData } from './partner-data.js';
import { facetNames, type FacetName } from './partner-facets.js';
import { narrow, type PartnerFilter } from './partner-filter.js';
import { rowsByName } from './partner-order.js';
import type { PartnerRow } from './partner-row.js';

/** A group of rows, in slices; the label is empty where the list is not grouped. */
export interface PartnerGroup {
  label: ShownText;
  slices: readonly (readonly PartnerRow[])[];
}

/** What the list is grouped by. */
export type GroupBy = 'none' | 'kind' | 'place' | 'role' | 'layer';
/** Order of the list: as the data give it, or by name. */
export type SortBy = 'documented' | 'name';

/** What the reader and the page choose to see. */
export interface PartnerListOptions {
  filter: PartnerFilter;
  groupBy: GroupBy;
  sort: SortBy;
}

export interface PartnerListView {
  data: PartnerData;
  /** The filter without unknown values. */
  filter: PartnerFilter;
  groups: readonly PartnerGroup[];
  shown: number;
  total: number;
  /** Options with the number of rows that each would leave, given the other facets. */
  optionsOf: (name: FacetName) => readonly FacetOption[];
}

const unnamedGroup = (groupBy: FacetName, { input: { messages } }: PartnerData): ShownText =>
  spokenText(messages, groupBy === 'place' ? messages.noPlace : messages.noLayer);

const noLabel: ShownText = { value: '', lang: undefined };

const groupOf = (label: ShownText, rows: readonly PartnerRow[]): PartnerGroup => ({ label, slices: slicesOf(rows) });

const grouped = (rows: readonly PartnerRow[], groupBy: GroupBy, data: PartnerData): PartnerGroup[] => {
  if (rows.length === 0) return [];
  if (groupBy === 'none') return [groupOf(noLabel, rows)];
  const { labels } = data.choices[groupBy];
  const groups = new Map<number, PartnerRow[]>(data.positionsOf(groupBy).map((at) => [at, []]));
  const others: PartnerRow[] = [];
  for (const row of rows) (groups.get(row.facets[groupBy][0] ?? -1) ?? others).push(row);
  return [
    ...[...groups].map(([at, own]) => groupOf(labels[at] ?? noLabel, own)),
    groupOf(unnamedGroup(groupBy, data), others),
  ].filter(({ slices }) => slices.length > 0);
};

/** Filters, sorts and groups the rows. */
export const partnerListView = (data: PartnerData, { filter, groupBy, sort }: PartnerListOptions): PartnerListView => {
  const rows = sort === 'name' ? rowsByName(data.rows, data.input.language) : data.rows;
  const { left, counts, known } = narrow(rows, data.choices, filter);
  return {
    data,
    filter: known,
    groups: grouped(left, groupBy, data),
    shown: left.length,
    total: rows.length,
    optionsOf: (name) => {
      const { values, labels } = data.choices[name];
      const option = (at: number): FacetOption => ({
        value: values[at] ?? '',
        label: labels[at]?.value ?? '',
        lang: labels[at]?.lang,
        count: counts[name][at] ?? 0,
      });
      return data.positionsOf(name).map(option);
    },
  };
};

/** Is any filter active? */
export const isFiltered = ({ query, ...facets }: PartnerFilter): boolean =>
  query.trim() !== '' || facetNames.some((name) => facets[name] !== '');
