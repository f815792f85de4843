import { formatIssue, type Issue } from '@health-networks/core';
import { HnIssuesEvent } from './issues-event.js';

/** Fires `hn-issues`; logs to the console unless the page cancels the event. */
export const announceIssues = (element: Element, issues: readonly Issue[]): void => {
  if (issues.length === 0 || !element.dispatchEvent(new HnIssuesEvent(issues))) return;
  console.warn(`<${element.localName}> shows its data in part:\n${issues.map(formatIssue).join('\n')}`, element);
};
