import type { Issue } from '../model/issues/issue.js';
import { maxIssues } from '../model/issues/limit-issues.js';

type Path = Issue['path'];

const compareSegments = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const comparePaths = (a: Path, b: Path): number => {
  let at = 0;
  for (const segment of a) {
    const other = b[at++];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

/** Removes duplicates. */
const distinct = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.path.join('\n')}\n${issue.message}`, issue])).values(),
];

/**
 * Removes duplicates of the issues that will be listed, and sorts these. The others stay unsorted, because sorting
 * hundreds of thousands is slow.
 */
export const sortIssues = (issues: readonly Issue[]): Issue[] => {
  const listed = distinct(issues.slice(0, maxIssues)).sort((a, b) => comparePaths(a.path, b.path));
  return [...listed, ...issues.slice(maxIssues)];
};
