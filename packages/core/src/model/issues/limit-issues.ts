import { commonFault } from './common-fault.js';
import { issueAt } from './issue-at.js';
import type { Issue, Severity } from './issue.js';

/**
 * Maximum number of listed issues; one more counts the others. A file with more was written by a faulty program, and a
 * list longer than the file is of no use.
 */
export const maxIssues = 1000;

/** The rule of the issue that stands for those that are not listed. */
export const furtherIssues = 'further-issues';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The severity of the counting issue is the worst of the unlisted ones. */
const worstOf = (issues: readonly Issue[]): Severity =>
  severities.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'error';

/** Issues that are not listed. */
export interface Unlisted {
  /** Number of issues that were counted but not created, all of them errors. */
  readonly more?: number;
  /** Did the search stop before it had seen everything? Then there may be any number of others. */
  readonly isCut?: boolean;
}

const countRest = (rest: readonly Issue[], { more = 0, isCut = false }: Unlisted): Issue => {
  const number = rest.length + more;
  const [one, many] = isCut
    ? (['further-at-least-one', 'further-at-least'] as const)
    : (['further-one', 'further-many'] as const);
  return issueAt(furtherIssues, [], {
    severity: isCut || more > 0 ? 'error' : worstOf(rest),
    ...commonFault(number === 1 ? one : many, 'correct-listed', { number }),
  });
};

/** Limits issues to `maxIssues`, plus one that counts the rest. */
export const limitIssues = (issues: readonly Issue[], unlisted: Unlisted = {}): Issue[] => {
  if (issues.length + (unlisted.more ?? 0) <= maxIssues && !unlisted.isCut) return [...issues];
  return [...issues.slice(0, maxIssues), countRest(issues.slice(maxIssues), unlisted)];
};

/** A list that only counts issues beyond the limit, without making them. */
export interface IssueList {
  readonly issues: readonly Issue[];
  readonly more: number;
  add(make: () => Issue): void;
}

/** Makes an empty list. */
export const createIssueList = (): IssueList => {
  const issues: Issue[] = [];
  let more = 0;
  return {
    issues,
    get more() {
      return more;
    },
    add: (make) => {
      if (issues.length < maxIssues) issues.push(make());
      else more += 1;
    },
  };
};
