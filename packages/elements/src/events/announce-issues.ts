import { formatIssue, type Issue } from '@health-networks/core';
import { HnIssuesEvent } from './issues-event.js';

/** Tells the page of faults by an event and, unless the page says that it takes care, whoever looks into the console. */
export const announceIssues = (element: Element, issues: readonly Issue[]): void => {
  if (issues.length === 0 || !element.dispatchEvent(new HnIssuesEvent(issues))) return;
  console.warn(`<${element.localName}> shows its data in part:\n${issues.map(formatIssue).join('\n')}`, element);
};
