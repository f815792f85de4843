/** A reader's filter as it stands, by the name of the field; empty strings filter nothing. */
export type FilterState = Readonly<Record<string, string>>;

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
