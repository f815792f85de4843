import { formatIssue } from './format-issue.js';
import type { Issue } from './issue.js';

/** Enough to see the pattern; `issues` holds them all. */
const maxListed = 20;

const summarize = (issues: readonly Issue[]): string => {
  const lines = issues.slice(0, maxListed).map((issue) => `- ${formatIssue(issue)}`);
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [`The dataset has ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}:`, ...lines].join('\n');
};

/** Thrown when a dataset cannot be used. `issues` holds every problem, not only the first. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summarize(issues));
    this.issues = issues;
  }
}
