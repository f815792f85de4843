import type { QueryParameters } from './address-state.js';
import { noFilter, type PartnerFilter } from './partner-filter.js';
import { facetNames } from './partner-facets.js';
import type { GroupBy } from './partner-list.view.js';
import type { SortBy } from './partner-order.js';

/** Selections of the reader; absent ones use the attribute's value. */
export interface ReaderChoice {
  filter: PartnerFilter;
  sort?: SortBy | undefined;
  groupBy?: GroupBy | undefined;
}

export const noChoice: ReaderChoice = { filter: noFilter };

/** The orders that a reader may choose. */
export const sorts = ['documented', 'name'] as const satisfies readonly SortBy[];

export type OfferedSort = (typeof sorts)[number];

const groupings: readonly GroupBy[] = ['none', ...facetNames];

const isOneOf = <Value extends string>(values: readonly Value[], value: string | undefined): value is Value =>
  values.some((one) => one === value);

/** Serializes selections to query parameters; defaults are omitted. */
export const choiceToParameters = ({ filter, sort, groupBy }: ReaderChoice): QueryParameters => {
  const { query, ...facets } = filter;
  const parameters = { q: query.trim(), ...facets, sort: sort ?? '', group: groupBy ?? '' };
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));
};

/** Parses query parameters; unknown values are ignored, because anybody can write a URL. */
export const choiceFromParameters = (parameters: QueryParameters): ReaderChoice => {
  const facets = Object.fromEntries(facetNames.map((name) => [name, parameters[name] ?? '']));
  const { q = '', sort, group } = parameters;
  return {
    filter: { ...noFilter, ...facets, query: q },
    sort: isOneOf(sorts, sort) ? sort : undefined,
    groupBy: isOneOf(groupings, group) ? group : undefined,
  };
};
