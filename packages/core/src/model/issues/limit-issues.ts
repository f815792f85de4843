import { createFaults } from './fault-words.js';
import { issueAt, type Issue, type Severity } from './issue.js';
import { commonWords } from './words/common.js';

/** Creates faults that any file may have. */
export const commonFault = /* @__PURE__ */ createFaults('common', commonWords);

/**
 * The maximum number of listed issues; one more issue counts the rest. A file with more issues was written by a faulty
 * program, and a list longer than the file is of no use.
 */
export const maxIssues = 1000;

/** The rule of the issue that counts the unlisted issues. */
export const furtherIssues = 'further-issues';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Returns the worst severity of the unlisted issues, which the counting issue gets. */
const worstOf = (issues: readonly Issue[]): Severity =>
  severities.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'error';

/** Issues that are not listed. */
export interface Unlisted {
  /** The number of issues that were counted but not created, all of them errors. */
  readonly more?: number;
  /** Whether the search stopped early, so that there may be any number of further issues. Default: false. */
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

/** A list that only counts issues beyond the limit, without creating them. */
export interface IssueList {
  readonly issues: readonly Issue[];
  readonly more: number;
  add(make: () => Issue): void;
}

/** Creates an empty issue list. */
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
