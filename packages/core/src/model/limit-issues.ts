import { issueAt } from './issue-at.js';
import type { Issue, Severity } from './issue.js';

/**
 * How many issues are listed at most; one more counts the rest. Enough for any person: a file with more was made by a
 * broken program, and a list that outgrows the file helps nobody.
 */
export const maxIssues = 1000;

/** The rule of the issue that stands for those that are not listed. */
export const furtherIssues = 'further-issues';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What is left unlisted matters as much as the worst of it. */
const worstOf = (issues: readonly Issue[]): Severity =>
  severities.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'error';

const countRest = (rest: readonly Issue[], isCut: boolean): Issue => {
  const number = rest.length.toLocaleString('en');
  const many = rest.length === 1 ? '1 further problem that is' : `${number} further problems that are`;
  return issueAt(furtherIssues, [], {
    severity: isCut ? 'error' : worstOf(rest),
    message: `has ${isCut ? 'at least ' : ''}${many} not listed`,
    remedy: 'Correct those that are listed, or the program that wrote the data, and check again.',
  });
};

/**
 * The first `maxIssues`, and one issue that counts the rest; fewer stay as they are. `isCut`: the search stopped before
 * it had seen everything.
 */
export const limitIssues = (issues: readonly Issue[], isCut = false): Issue[] => {
  if (issues.length <= maxIssues && !isCut) return [...issues];
  return [...issues.slice(0, maxIssues), countRest(issues.slice(maxIssues), isCut)];
};
