import type { Issue } from '@health-networks/core';

/**
 * The data are shown in part: what is faulty in a file was left out. Bubbles, crosses shadow roots. Cancelable: otherwise
 * every issue is written to the console, for whoever keeps the file.
 */
export class HnIssuesEvent extends Event {
  /** What was left out or is in doubt, each with record, field, value and remedy. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('hn-issues', { bubbles: true, composed: true, cancelable: true });
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-issues': HnIssuesEvent;
  }
}
