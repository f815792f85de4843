import { noFilter, type PartnerFilter } from './partner-filter.js';
import { facetNames } from './partner-facets.js';
import type { GroupBy, SortBy } from './partner-list.view.js';

/** What a reader has chosen; what is absent stays as the page has it. */
export interface ReaderChoice {
  filter: PartnerFilter;
  sort?: SortBy | undefined;
  groupBy?: GroupBy | undefined;
}

/** Nothing chosen. */
export const noChoice: ReaderChoice = { filter: noFilter };

/** Orders to choose from. */
export const sorts: readonly SortBy[] = ['documented', 'name'];

/** Groups to choose from. */
export const groupings: readonly GroupBy[] = ['none', ...facetNames];

const isOneOf = <Value extends string>(values: readonly Value[], value: string | undefined): value is Value =>
  values.some((one) => one === value);

/** A choice as short words for an address; what is not chosen is left out. */
export const choiceToWords = ({ filter, sort, groupBy }: ReaderChoice): Record<string, string> => {
  const { query, ...facets } = filter;
  const messages = { q: query.trim(), ...facets, sort: sort ?? '', group: groupBy ?? '' };
  return Object.fromEntries(Object.entries(messages).filter(([, value]) => value !== ''));
};

/** The choice that words of an address make. Anybody can write an address: what is no choice is passed over. */
export const choiceFromWords = (messages: Readonly<Record<string, string>>): ReaderChoice => {
  const facets = Object.fromEntries(facetNames.map((name) => [name, messages[name] ?? '']));
  const { q = '', sort, group } = messages;
  return {
    filter: { ...noFilter, ...facets, query: q },
    sort: isOneOf(sorts, sort) ? sort : undefined,
    groupBy: isOneOf(groupings, group) ? group : undefined,
  };
};
