import type { Issue } from '@health-networks/core';

/** Error codes; each has a message in every language. */
export const loadErrorCodes = [
  'no-data',
  'network-missing',
  'unknown-network',
  'unknown-contact',
  'not-found',
  'unreachable',
  'not-allowed',
  'timeout',
  'too-large',
  'not-a-dataset',
  'invalid-data',
  'other-version',
  'failed',
] as const;

/** One of `loadErrorCodes`. */
export type LoadErrorCode = (typeof loadErrorCodes)[number];

/** Codes of failures that may be temporary, so that a retry makes sense. */
const passing: ReadonlySet<LoadErrorCode> = new Set(['unreachable', 'timeout', 'not-found']);

/** What else is known of a failure. */
export interface LoadErrorOptions extends ErrorOptions {
  /** When the server wants to be asked again, in milliseconds since 1970. */
  retryAt?: number | undefined;
}

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

  /** When the server wants to be asked again, in milliseconds since 1970; undefined where it does not say. */
  readonly retryAt: number | undefined;

  constructor(code: LoadErrorCode, detail: string, issues: readonly Issue[] = [], options?: LoadErrorOptions) {
    super(detail, options);
    this.code = code;
    this.issues = issues;
    this.retryAt = options?.retryAt;
  }

  /** Is the failure temporary, so that a retry button is shown? */
  get retryable(): boolean {
    return passing.has(this.code);
  }
}

/**
 * Wraps an exception. It may come from this code or from an unchecked object in `data`, so the message advises
 * `parseDataset` for the second case.
 */
export const failureOf = (error: unknown): LoadError => {
  if (error instanceof LoadError) return error;
  const advice = 'If the data are an object of the page, check them with parseDataset(…).';
  return new LoadError('failed', `${String(error)}. ${advice}`, [], { cause: error });
};
