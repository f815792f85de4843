import type { DatasetIndex, Issue } from '@health-networks/core';
import type { DataState } from '../base/data/data-state.js';
import type { LoadError } from '../base/data/load-error.js';
import { announceError } from './announce-error.js';
import { announceIssues } from './announce-issues.js';
import { HnLoadEvent } from './load-event.js';

/** What an element shows, or the error if it shows nothing. */
type Told =
  | { readonly index: DatasetIndex; readonly issues: readonly Issue[]; readonly outdated?: LoadError | undefined }
  | { readonly error: LoadError };

/** Fires `hn-load` and `hn-issues`, or `hn-error`, when the data has changed; other updates fire no event. */
export class OutcomeAnnouncer {
  #announced: { state: DataState; message: string | undefined } | undefined;

  announce(element: Element, state: DataState, outcome: Told | undefined): void {
    if (!outcome) return;
    const error = 'error' in outcome ? outcome.error : outcome.outdated;
    if (this.#announced?.state === state && this.#announced.message === error?.message) return;
    this.#announced = { state, message: error?.message };
    if (error) announceError(element, error, 'error' in outcome ? 'no data' : 'its former data');
    else if ('index' in outcome) {
      element.dispatchEvent(new HnLoadEvent(outcome.index));
      announceIssues(element, outcome.issues);
    }
  }
}
