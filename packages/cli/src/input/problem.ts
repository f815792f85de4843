import type { DatasetError, Issue } from '@health-networks/core';
import type { ReadResult } from '@health-networks/core/io';
import { onCommandLine } from './on-command-line.js';

/** The position of an issue in a file, as far as known. */
export interface Place {
  /** From 1. */
  readonly line?: number;
  /** In UTF-16 units, from 1. */
  readonly column?: number;
  /** Text of the whole line. */
  readonly text?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Cell of a workbook: `B3`. */
  readonly cell?: string;
}

/** An issue with its file and position. */
export interface Problem {
  readonly file: string;
  readonly issue: Issue;
  readonly place: Place;
}

export type Locate = (issue: Issue) => Place;

/** Error for a file that a command cannot use, with its problems. */
export class FaultyInputError extends Error {
  override readonly name = 'FaultyInputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ issue }) => issue.message).join('\n'));
    this.problems = problems;
  }
}

/** Returns the problems of a file, with remedies for users of the command line. */
export const problemsAt = (file: string, issues: readonly Issue[], locate: Locate): Problem[] =>
  issues.map((issue) => ({ file, issue: onCommandLine(issue, { file }), place: locate(issue) }));

export const isError = ({ issue }: Problem): boolean => issue.severity === 'error';

/** The result of a reader in core, with a function that finds the position of its issues. */
export interface LocatedResult {
  readonly result: ReadResult;
  readonly locate: Locate;
}

/** Returns the issues of a result of core. */
export const issuesOf = (
  result: { success: true; issues: readonly Issue[] } | { success: false; error: DatasetError },
): readonly Issue[] => (result.success ? result.issues : result.error.issues);

export const placeAt = (text: string, line: number, column: number): Place => ({
  line,
  column,
  text: text.split(/\r?\n/, line)[line - 1] ?? '',
});

export const placeOfOffset = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return placeAt(text, before.length, (before.at(-1) ?? '').length + 1);
};

/** Returns the place that an issue itself states, as those about the notation of a text do. */
export const statedPlace = (text: string, { values: { line, column } = {} }: Issue): Place | undefined =>
  typeof line === 'number' && typeof column === 'number' ? placeAt(text, line, column) : undefined;
