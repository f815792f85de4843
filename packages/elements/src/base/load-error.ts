import type { Issue } from '@health-networks/core';

/** Why there is nothing to show; every code has a message in each language. */
export const loadErrorCodes = [
  'no-data',
  'network-missing',
  'unknown-network',
  'unknown-contact',
  'not-found',
  'unreachable',
  'timeout',
  'too-large',
  'not-a-dataset',
  'invalid-data',
] as const;

/** One of `loadErrorCodes`. */
export type LoadErrorCode = (typeof loadErrorCodes)[number];

/** A failure that a later attempt may not meet again. */
const passing: ReadonlySet<LoadErrorCode> = new Set(['unreachable', 'timeout', 'not-found']);

/** Data could not be had or used. `issues` says what is wrong with it, as far as it could be read. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /** Why there is nothing to show. */
  readonly code: LoadErrorCode;

  /** What is wrong with the data: record, field, value and remedy. */
  readonly issues: readonly Issue[];

  constructor(code: LoadErrorCode, detail: string, issues: readonly Issue[] = []) {
    super(detail);
    this.code = code;
    this.issues = issues;
  }

  /** Is a second attempt worth a button? */
  get retryable(): boolean {
    return passing.has(this.code);
  }
}
