import type { Issue } from '@health-networks/core';

/**
 * Data are shown in part: invalid parts of a file were left out. Bubbles, crosses shadow roots. Cancelable: otherwise
 * every issue is logged to the console.
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
