import type { Problem } from '../input/problem.js';

/** A problem of a table, with the other rows that have the same. */
export interface RepeatedProblem {
  readonly problem: Problem;
  readonly rows: readonly number[];
}

/** Returns the row of a problem, and a key that it shares with those of other rows that only differ by it. */
const rowIn = ({ file, issue }: Problem): { row: number; key: string } | undefined => {
  const { path, rule, severity, message, remedy, value } = issue;
  const at = path.indexOf('rows') + 1;
  const row = path[at];
  if (at === 0 || typeof row !== 'number' || path.length === at + 1) return undefined;
  return {
    row,
    key: JSON.stringify([
      file,
      path.map((step, index) => (index === at ? '' : step)),
      rule,
      severity,
      message,
      remedy,
      value,
    ]),
  };
};

/**
 * Joins problems that are alike but for their row: a word that is not known stands in many rows, and is corrected in all
 * of them at once.
 */
export const joinRepeated = (problems: readonly Problem[]): RepeatedProblem[] => {
  const rowsByKey = new Map<string, number[]>();
  return problems.flatMap((problem): RepeatedProblem[] => {
    const found = rowIn(problem);
    const known = found && rowsByKey.get(found.key);
    if (known) {
      known.push(found.row);
      return [];
    }
    const rows: number[] = [];
    if (found) rowsByKey.set(found.key, rows);
    return [{ problem, rows }];
  });
};
