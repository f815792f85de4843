import { formatIssue } from './format-issue.js';
import type { Issue } from './issue.js';
import { furtherIssues } from './limit-issues.js';

/** The maximum number of issues in the message, enough to recognize a pattern; `issues` may contain more. */
const maxListed = 20;

const summarize = (issues: readonly Issue[]): string => {
  const listed = issues.filter(({ rule }) => rule !== furtherIssues);
  const isAll = listed.length === issues.length;
  const lines = listed.slice(0, maxListed).map((issue) => `- ${formatIssue(issue)}`);
  const rest = listed.length - lines.length;
  if (rest > 0) lines.push(`- and ${isAll ? '' : 'more than '}${rest} more`);
  const count = `${isAll ? '' : 'more than '}${listed.length} ${listed.length === 1 ? 'problem' : 'problems'}`;
  return [`The dataset has ${count}:`, ...lines].join('\n');
};

/**
 * Thrown when a dataset cannot be used. `issues` contains the problems up to `maxIssues`, followed by one that counts
 * the rest.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summarize(issues));
    this.issues = issues;
  }
}
