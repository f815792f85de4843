import { maskPersonal, type Issue } from '@health-networks/core';
import { createIssueFormatter, type IssueLanguage } from '@health-networks/core/issues';
import { styleText } from 'node:util';
import type { Place, Problem } from '../input/problem.js';
import type { Words } from '../words/words.js';
import type { RepeatedProblem } from './repeated-problems.js';
import { plainText } from './plain-text.js';

/** Format of printed problems. */
export interface ProblemFormat {
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
