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
  'other-version',
  'failed',
] as const;

/** One of `loadErrorCodes`. */
export type LoadErrorCode = (typeof loadErrorCodes)[number];

/** A failure that a later attempt may not meet again. */
const passing: ReadonlySet<LoadErrorCode> = new Set(['unreachable', 'timeout', 'not-found']);

/**
 * Data could not be had, used or shown. `issues` says what is wrong with them, as far as they could be read; of `failed`,
 * a fault of the code, `cause` is what was thrown.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /** Why there is nothing to show. */
  readonly code: LoadErrorCode;

  /** What is wrong with the data: record, field, value and remedy. */
  readonly issues: readonly Issue[];

  constructor(code: LoadErrorCode, detail: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
    this.issues = issues;
  }

  /** Is a second attempt worth a button? */
  get retryable(): boolean {
    return passing.has(this.code);
  }
}

/** Whose mistake an exception is cannot be told: of the code, or of an object that was handed over and never checked. */
export const failureOf = (error: unknown): LoadError => {
  if (error instanceof LoadError) return error;
  const advice = 'If the data are an object of the page, check them with parseDataset(…).';
  return new LoadError('failed', `${String(error)}. ${advice}`, [], { cause: error });
};
