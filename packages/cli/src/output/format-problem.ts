import { maskPersonal, type Issue } from '@health-networks/core';
import { createIssueFormatter, type IssueLanguage } from '@health-networks/core/issues';
import { styleText } from 'node:util';
import type { Place, Problem } from '../input/problem.js';
import type { Words } from '../words/words.js';
import { plainText } from './plain-text.js';

/** A problem of a table, with the other rows that have the same problem. */
interface RepeatedProblem {
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

/** Format of printed problems. */
interface ProblemFormat {
  readonly words: Words;
  /** Language of issues. */
  readonly speech: IssueLanguage;
  readonly hasColors: boolean;
}

/** Longer lines are truncated. */
const maxWidth = 100;

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const paint = (format: Parameters<typeof styleText>[0], text: string, hasColors: boolean): string =>
  hasColors ? styleText(format, text, { validateStream: false }) : text;

/** Names rows and columns of tables in the reader's language. Other paths stay as in core. */
const inWords = (issue: Issue, words: Words): Issue => {
  const path = issue.path[0] === 'sheets' ? issue.path.slice(2) : issue.path;
  const [root, row, column, ...rest] = path;
  if (root !== 'rows' || typeof row !== 'number' || rest.length > 0) return issue;
  return { ...issue, path: [column === undefined ? words.row(row) : words.cell(row, String(column))] };
};

/** Returns a location that editors can open, `partners.csv:3:14`, or `partners.xlsx:Partners!B3` for a workbook. */
const locationOf = (file: string, { line, column, sheet, cell }: Place): string => {
  if (sheet !== undefined) return `${file}:${sheet}${cell === undefined ? '' : `!${cell}`}`;
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
};

/** Returns the line with a mark below the position. Mailboxes and telephone numbers are masked, as in messages. */
const excerpt = ({ line, column = 1, text }: Place, { code, value }: Issue): string[] => {
  if (line === undefined || text === undefined) return [];
  const start = Math.max(0, column - 1 - maxWidth / 2);
  const after = text.slice(column - 1, start + maxWidth);
  const number = code === 'table.not-a-telephone' && typeof value === 'string' ? value : undefined;
  const masked = number === undefined ? after : after.replace(number, `${number.slice(0, 2)}…`);
  const before = plainText(maskPersonal(text.slice(start, column - 1)));
  const shown = `${before}${plainText(maskPersonal(masked))}`;
  const label = String(line);
  return [`  ${label} | ${shown}`, `  ${' '.repeat(label.length)} | ${' '.repeat(before.length)}^`];
};

/** More rows than these are counted. */
const maxRows = 10;

const otherRows = (rows: readonly number[], words: Words): string[] =>
  rows.length === 0 ? [] : [`  ${words.alsoInRows(rows.slice(0, maxRows), Math.max(0, rows.length - maxRows))}`];

const othersOfKind = (more: number, words: Words): string[] => (more > 0 ? [`  ${words.moreOfKind(more)}`] : []);

/** Formats a problem for people: location, message, remedy, the line, and the other rows with the same problem. */
export const formatProblem = (
  { problem: { file, issue, place }, rows, more = 0 }: RepeatedProblem,
  { words, speech, hasColors }: ProblemFormat,
): string => {
  const location = paint('bold', plainText(locationOf(file, place)), hasColors);
  const severity = paint(colors[issue.severity], words.severities[issue.severity], hasColors);
  const message = plainText(createIssueFormatter(speech)(inWords(issue, words)));
  const lines = [...excerpt(place, issue), ...otherRows(rows, words), ...othersOfKind(more, words)].map((line) =>
    paint('dim', line, hasColors),
  );
  return [`${location} ${severity}: ${message}`, ...lines].join('\n');
};

/** Converts a problem to JSON, for programs. */
export const problemAsJson = ({ issue, place: { text: _text, ...place } }: Problem): object => ({ ...issue, ...place });
