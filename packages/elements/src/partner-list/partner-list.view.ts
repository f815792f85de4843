import type { FacetOption } from '../base/fields/facets.view.js';
import { slicesOf } from '../base/sliced-list/slices.js';
import type { Steps } from '../base/steps.js';
import { spokenText, type ShownText } from '../base/text/text.js';
import type { PartnerData } from './partner-data.js';
import { facetNames, type FacetName } from './partner-facets.js';
import { narrow, type PartnerFilter } from './partner-filter.js';
import { rowsInOrder, type SortBy } from './partner-order.js';
import type { PartnerRow } from './partner-row.js';

/** A group of rows, in slices; the label is empty where the list is not grouped. */
export interface PartnerGroup {
  label: ShownText;
  count: number;
  slices: readonly (readonly PartnerRow[])[];
}

/** What the list is grouped by. */
export type GroupBy = 'none' | 'kind' | 'place' | 'role' | 'layer';

/** What a page asks for: `auto` leaves the choice to the list. */
export type GroupByChoice = 'auto' | GroupBy;

/** What the reader and the page choose to see. */
export interface PartnerListOptions {
  filter: PartnerFilter;
  groupBy: GroupByChoice;
  sort: SortBy;
  /** Rows to a page; undefined for all at once. */
  pageSize?: number | undefined;
}

export interface PartnerListView {
  data: PartnerData;
  groupBy: GroupBy;
  /** The filter without unknown values. */
  filter: PartnerFilter;
  groups: readonly PartnerGroup[];
  shown: number;
  /** How many there are without a filter, those that `limit` leaves out among them. */
  total: number;
  /** Options with the number of rows that each would leave, given the other facets. */
  optionsOf: (name: FacetName) => readonly FacetOption[];
}

const unnamedGroup = (groupBy: FacetName, { input: { messages } }: PartnerData): ShownText =>
  spokenText(messages, groupBy === 'place' ? messages.noPlace : messages.noLayer);

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

/** A list that is seen at a glance needs no headings; one of several screens is searched rather than read. */
const readInGroups = { atLeast: 13, atMost: 120 };

/** Of so many on average a group is worth a heading. */
const worthHeading = 3;

/** Left to the list, partners stand by kind where that makes few groups of several. */
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

/** How many rows each slice holds. */
export const sizesOf = ({ groups }: PartnerListView): number[] =>
  groups.flatMap(({ slices }) => slices.map(({ length }) => length));

/** How many rows stand in the pages that are open: pages end where slices end. */
export const rowsOnPages = (view: PartnerListView, wanted: number): number => {
  if (wanted >= view.shown) return view.shown;
  let rows = 0;
  for (const size of sizesOf(view)) {
    if (rows >= wanted) break;
    rows += size;
  }
  return rows;
};

/** Facets that a reader can filter by. `layer`, where a fact was found, is for grouping alone. */
export const filterFacets = ['kind', 'place', 'role'] as const;

/** How many facets narrow the list? */
export const activeFacets = (filter: PartnerFilter): number => facetNames.filter((name) => filter[name] !== '').length;

/** Is any filter active? */
export const isFiltered = (filter: PartnerFilter): boolean => filter.query.trim() !== '' || activeFacets(filter) > 0;
