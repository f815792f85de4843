import type { Issue } from '@health-networks/core';

/** Where in a file an issue is, as far as that is known. */
export interface Place {
  /** From 1. */
  readonly line?: number;
  /** In UTF-16 units, from 1. */
  readonly column?: number;
  /** The whole line. */
  readonly text?: string;
  /** Of a workbook. */
  readonly sheet?: string;
  /** Of a workbook: `B3`. */
  readonly cell?: string;
}

/** Something that is wrong with a file, or worth knowing of it. */
export interface Problem {
  readonly file: string;
  readonly issue: Issue;
  readonly place: Place;
}

export type Locate = (issue: Issue) => Place;

export const problemsAt = (file: string, issues: readonly Issue[], locate: Locate): Problem[] =>
  issues.map((issue) => ({ file, issue, place: locate(issue) }));

export const isError = ({ issue }: Problem): boolean => issue.severity === 'error';
