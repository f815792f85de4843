import type { FacetOption } from '../base/fields/facets.view.js';
import { slicesOf } from '../base/sliced-list/sliced-list.js';
import type { Steps } from '../base/steps.js';
import { messageText, type ShownText } from '../base/text/text.js';
import type { PartnerData } from './partner-data.js';
import { facetNames, type FacetName } from './partner-facets.js';
import { narrow, type PartnerFilter, rowsInOrder, type SortBy } from './partner-filter.js';
import type { PartnerRow } from './partner-row.js';

/** A group of rows, in slices; the label is empty if the list is not grouped. */
export interface PartnerGroup {
  label: ShownText;
  count: number;
  slices: readonly (readonly PartnerRow[])[];
}

/** The criterion by which the list is grouped. */
export type GroupBy = 'none' | 'kind' | 'place' | 'role' | 'layer';

/** The grouping set by the page: `auto` leaves it to the list. */
export type GroupByChoice = 'auto' | GroupBy;

/** Options selected by the reader and the page. */
export interface PartnerListOptions {
  filter: PartnerFilter;
  groupBy: GroupByChoice;
  sort: SortBy;
  /** Rows per page; undefined for all at once. */
  pageSize?: number | undefined;
}

export interface PartnerListView {
  data: PartnerData;
  groupBy: GroupBy;
  /** The filter without unknown values. */
  filter: PartnerFilter;
  groups: readonly PartnerGroup[];
  shown: number;
  /** Number of rows without a filter, including those omitted by `limit`. */
  total: number;
  /** Returns options with the number of rows that would match each, given the other facets. */
  optionsOf: (name: FacetName) => readonly FacetOption[];
}

const unnamedGroup = (groupBy: FacetName, { input: { messages } }: PartnerData): ShownText =>
  messageText(messages, groupBy === 'place' ? messages.noPlace : messages.noLayer);

const noLabel: ShownText = { value: '', lang: undefined };

const grouped = (
  rows: readonly PartnerRow[],
  groupBy: GroupBy,
  pageSize: number | undefined,
  data: PartnerData,
): PartnerGroup[] => {
  const groupOf = (label: ShownText, own: readonly PartnerRow[]): PartnerGroup => ({
    label,
    count: own.length,
    slices: slicesOf(own, pageSize),
  });
  if (rows.length === 0) return [];
  if (groupBy === 'none') return [groupOf(noLabel, rows)];
  const { labels } = data.choices[groupBy];
  const groups = new Map<number, PartnerRow[]>(data.positionsOf(groupBy).map((at) => [at, []]));
  const others: PartnerRow[] = [];
  for (const row of rows) (groups.get(row.facets[groupBy][0] ?? -1) ?? others).push(row);
  return [
    ...[...groups].map(([at, own]) =>
      groupOf(own.length > 1 ? data.pluralOf(groupBy, at) : (labels[at] ?? noLabel), own),
    ),
    groupOf(unnamedGroup(groupBy, data), others),
  ].filter(({ slices }) => slices.length > 0);
};

/**
 * Length of lists that are grouped automatically: shorter ones need no headings, and longer ones are searched rather
 * than read.
 */
const readInGroups = { atLeast: 13, atMost: 120 };

/** Minimum average number of rows per group. */
const worthHeading = 3;

/** Returns the grouping; `auto` groups by kind if that yields few groups with several partners each. */
const groupingOf = ({ rows, positionsOf }: PartnerData, { groupBy, sort, pageSize }: PartnerListOptions): GroupBy => {
  if (groupBy !== 'auto') return groupBy;
  const isRead = rows.length >= readInGroups.atLeast && rows.length <= readInGroups.atMost;
  if (!isRead || sort === 'name' || pageSize !== undefined) return 'none';
  const kinds = positionsOf('kind').length;
  return kinds > 1 && kinds * worthHeading <= rows.length ? 'kind' : 'none';
};

/** Filters, sorts and groups the rows. */
export function* partnerListView(data: PartnerData, options: PartnerListOptions): Steps<PartnerListView> {
  const { filter, sort, pageSize } = options;
  const groupBy = groupingOf(data, options);
  const rows = yield* rowsInOrder(data.rows, { sort, kinds: data.positionsOf('kind'), language: data.input.language });
  const { left, counts, known } = yield* narrow(rows, data.choices, filter);
  return {
    data,
    groupBy,
    filter: known,
    groups: grouped(left, groupBy, pageSize, data),
    shown: left.length,
    total: data.all,
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
}

/** Returns the number of rows in each slice. */
export const sizesOf = ({ groups }: PartnerListView): number[] =>
  groups.flatMap(({ slices }) => slices.map(({ length }) => length));

/** Returns the number of rows in the open pages: pages end at slice boundaries. */
export const rowsOnPages = (view: PartnerListView, wanted: number): number => {
  if (wanted >= view.shown) return view.shown;
  let rows = 0;
  for (const size of sizesOf(view)) {
    if (rows >= wanted) break;
    rows += size;
  }
  return rows;
};

/** Facets that a reader can filter by. `layer`, the layer of the sources, is for grouping only. */
export const filterFacets = ['kind', 'place', 'role'] as const;

/** Returns the number of active facets. */
export const activeFacets = (filter: PartnerFilter): number => facetNames.filter((name) => filter[name] !== '').length;

/** Whether any filter is active. */
export const isFiltered = (filter: PartnerFilter): boolean => filter.query.trim() !== '' || activeFacets(filter) > 0;
