import type { Issue } from '../model/issue.js';

type Path = Issue['path'];

const compareSegments = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const comparePaths = (a: Path, b: Path): number => {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

/** By path, each fault once. */
export const sortIssues = (issues: readonly Issue[]): Issue[] => {
  const byFault = new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.message]), issue]));
  return [...byFault.values()].sort((a, b) => comparePaths(a.path, b.path));
};
