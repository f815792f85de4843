/** By what readers filter: the words of a search, or the id of what they have chosen. */
export type FilterField = 'kind' | 'language' | 'layer' | 'place' | 'publisher' | 'query' | 'role' | 'theme';

/** A reader's filter as it stands: the fields of the widget; an empty string filters nothing. */
export type FilterState = Readonly<Partial<Record<FilterField, string>>>;

/** A reader has changed the filter. Bubbles, crosses shadow roots. */
export class HnFilterEvent extends Event {
  /** The filter as it stands now. */
  readonly filter: FilterState;

  /** How many items the filter leaves. */
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
