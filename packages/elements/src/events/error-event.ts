import type { LoadError } from '../base/data/load-error.js';

/**
 * Data could not be had or used; the fallback content stays. Bubbles, crosses shadow roots. Cancelable: otherwise the
 * reason is written to the console, for whoever keeps the page.
 */
export class HnErrorEvent extends Event {
  /** What went wrong, with a code and every issue of the data. */
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('hn-error', { bubbles: true, composed: true, cancelable: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-error': HnErrorEvent;
  }
}
