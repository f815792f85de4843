import type { LoadError } from '../base/data/load-error.js';

/**
 * Data could not be loaded or used; the fallback content stays. Bubbles, crosses shadow roots. Unless the event is
 * canceled, the reason is logged to the console.
 */
export class HnErrorEvent extends Event {
  /** The error, with a code and all issues of the data. */
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
