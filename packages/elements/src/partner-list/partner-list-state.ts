import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noFilter, type PartnerFilter, type SortBy } from './partner-filter.js';
import { facetNames } from './partner-facets.js';
import type { GroupBy } from './partner-list.view.js';

/** The parameters of one widget, without their prefix. */
export type QueryParameters = Readonly<Record<string, string>>;

/** Stores state in the query string of the page, with a prefix: `partners.kind=hospital`. */
export class AddressState implements ReactiveController {
  readonly #nameOf: () => string | undefined;

  readonly #onChange: (parameters: QueryParameters) => void;

  #name: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    nameOf: () => string | undefined,
    onChange: (parameters: QueryParameters) => void,
  ) {
    this.#nameOf = nameOf;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#notify);
    this.#name = undefined;
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#notify);
  }

  hostUpdated(): void {
    const name = this.#nameOf();
    if (name === this.#name) return;
    this.#name = name;
    if (Object.keys(this.#read()).length > 0) this.#notify();
  }

  /** Replaces the parameters with this prefix. */
  write(parameters: QueryParameters): void {
    if (!this.#name) return;
    const address = new URL(location.href);
    for (const key of Object.keys(this.#read())) address.searchParams.delete(`${this.#name}.${key}`);
    for (const [key, value] of Object.entries(parameters)) address.searchParams.set(`${this.#name}.${key}`, value);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // `replaceState` throws if called too often and in some frames; the next change then writes the state.
    }
  }

  readonly #notify = (): void => {
    if (this.#name) this.#onChange(this.#read());
  };

  #read(): QueryParameters {
    if (!this.#name) return {};
    const prefix = `${this.#name}.`;
    const own = [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
  }
}

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
