import { formatIssue, type DatasetIndex, type Issue } from '@health-networks/core';
import type { DataState } from '../base/data/data-state.js';
import type { LoadError } from '../base/data/load-error.js';
import { HnErrorEvent, HnIssuesEvent, HnLoadEvent } from './events.js';

/** What an element shows, or the error if it shows nothing. */
type AnnouncedOutcome =
  | { readonly index: DatasetIndex; readonly issues: readonly Issue[]; readonly outdated?: LoadError | undefined }
  | { readonly error: LoadError };

/** Fires `hn-error`; logs to the console unless the page cancels it. `shown` is what the element shows all the same. */
const announceError = (element: Element, error: LoadError, shown: 'no data' | 'its former data'): void => {
  if (!element.dispatchEvent(new HnErrorEvent(error))) return;
  console.warn(
    `<${element.localName}> shows ${shown}: ${error.message}`,
    element,
    ...(error.cause === undefined ? [] : [error.cause]),
  );
};

/** Fires `hn-issues`; logs to the console unless the page cancels it. */
const announceIssues = (element: Element, issues: readonly Issue[], what: string): void => {
  if (issues.length === 0 || !element.dispatchEvent(new HnIssuesEvent(issues))) return;
  console.warn(`<${element.localName}> ${what}:\n${issues.map(formatIssue).join('\n')}`, element);
};

/** Finds the widgets inside another one, which hides them: HTML has no tags that close themselves. */
const nestedIn = ({ localName, children }: Element): Issue[] =>
  [...children]
    .filter((child) => child.localName.startsWith('hn-') && child.slot === '')
    .map((child) => ({
      rule: 'html',
      severity: 'warning',
      path: [`<${child.localName}>`],
      message: `is hidden inside <${localName}>`,
      remedy: `Write </${localName}> before it.`,
    }));

/** Fires `hn-load` and `hn-issues`, or `hn-error`, when the data have changed; an update without a change fires none. */
export class OutcomeAnnouncer {
  #announced: { state: DataState; message: string | undefined } | undefined;

  #view: unknown;

  #nested = 0;

  #more = '';

  /** Fires `hn-issues` for problems that a view has found, again only if they have changed with a new view. */
  announceMore(element: Element, view: unknown, found: () => readonly Issue[]): void {
    const nested = nestedIn(element);
    if (view === this.#view && nested.length === this.#nested) return;
    this.#view = view;
    this.#nested = nested.length;
    const issues = [...found(), ...nested];
    const more = issues.map(formatIssue).join('\n');
    if (more === this.#more) return;
    this.#more = more;
    announceIssues(element, issues, 'is not set up as it should be');
  }

  announce(element: Element, state: DataState, outcome: AnnouncedOutcome | undefined): void {
    if (!outcome) return;
    const error = 'error' in outcome ? outcome.error : outcome.outdated;
    if (this.#announced?.state === state && this.#announced.message === error?.message) return;
    this.#announced = { state, message: error?.message };
    if (error) announceError(element, error, 'error' in outcome ? 'no data' : 'its former data');
    else if ('index' in outcome) {
      element.dispatchEvent(new HnLoadEvent(outcome.index));
      announceIssues(element, outcome.issues, 'shows its data in part');
    }
  }
}
