import type { DatasetIndex } from '@health-networks/core';

/** Data has been loaded and can be shown. Bubbles, crosses shadow roots. */
export class HnLoadEvent extends Event {
  /** The data, indexed for queries. */
  readonly index: DatasetIndex;

  constructor(index: DatasetIndex) {
    super('hn-load', { bubbles: true, composed: true });
    this.index = index;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-load': HnLoadEvent;
  }
}
