import type { Issue } from '@health-networks/core';

/**
 * Data is shown in part: invalid records of a file were left out. Bubbles, crosses shadow roots. Unless the event is
 * canceled, every issue is logged to the console.
 */
export class HnIssuesEvent extends Event {
  /** Omitted or doubtful parts of the data, each with record, field, value and remedy. */
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
