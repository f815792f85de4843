import type { Problem } from '../input/problem.js';

/** A problem of a table, with the other rows that have the same problem. */
export interface RepeatedProblem {
  readonly problem: Problem;
  readonly rows: readonly number[];
  /** Number of further problems of its kind, with other values, that are not shown. */
  readonly more?: number;
}

/** Maximum number of problems shown per kind. */
const shownOfKind = 3;

/** Returns a path without the numbers of rows, and without the id of a whole record of which nothing has to be done. */
const commonPath = ({ path, severity }: Problem['issue']): readonly (string | number)[] =>
  severity === 'info' && path.length === 2
    ? path.slice(0, 1)
    : path.map((step) => (typeof step === 'number' ? 0 : step));

/** Returns what problems of a kind share: everything except the value, row numbers and other records. */
const kindOf = ({ file, issue }: Problem): string => {
  const { rule, severity, message, remedy } = issue;
  return JSON.stringify([file, commonPath(issue), rule, severity, message, remedy]);
};

/** Keeps the first problems of each kind, the last of which counts those that are not shown. */
const firstOfKind = (problems: readonly RepeatedProblem[]): RepeatedProblem[] => {
  const byKind = new Map<string, { shown: number; hidden: number; last: RepeatedProblem }>();
  const shown = problems.filter((last) => {
    const kind = kindOf(last.problem);
    const known = byKind.get(kind) ?? { shown: 0, hidden: 0, last };
    byKind.set(kind, known);
    if (known.shown === shownOfKind) known.hidden += 1 + last.rows.length;
    else Object.assign(known, { shown: known.shown + 1, last });
    return last === known.last;
  });
  const hidden = new Map([...byKind.values()].map((kind) => [kind.last, kind.hidden]));
  return shown.map((repeated) => {
    const more = hidden.get(repeated) ?? 0;
    return more > 0 ? { ...repeated, more } : repeated;
  });
};

/** Returns the row of a problem, and a key shared by problems that differ only in the row. */
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

/** Joins problems that differ only in the row. */
const joinRows = (problems: readonly Problem[]): RepeatedProblem[] => {
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

/**
 * Joins problems that differ only in the row: an unknown word occurs in many rows and is corrected in all at once. Of
 * problems that also differ in the value, such as a column of telephone numbers without country codes, the first three
 * are shown and the others counted.
 */
export const joinRepeated = (problems: readonly Problem[]): RepeatedProblem[] => firstOfKind(joinRows(problems));
