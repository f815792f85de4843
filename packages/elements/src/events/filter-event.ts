/** Criteria by which readers filter: a search query, or the id of a selected option. */
export type FilterField = 'kind' | 'language' | 'layer' | 'place' | 'publisher' | 'query' | 'role' | 'theme';

/** The current filter: the fields of the widget; an empty string filters nothing. */
export type FilterState = Readonly<Partial<Record<FilterField, string>>>;

/** The reader changed the filter. Bubbles, crosses shadow roots. */
export class HnFilterEvent extends Event {
  /** The current filter. */
  readonly filter: FilterState;

  /** Number of items that match the filter. */
  readonly count: number;

  constructor(filter: FilterState, count: number) {
    super('hn-filter', { bubbles: true, composed: true });
    this.filter = { ...filter };
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-filter': HnFilterEvent;
  }
}
