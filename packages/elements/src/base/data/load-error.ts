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

/** Further details of a failure. */
export interface LoadErrorOptions extends ErrorOptions {
  /** When the server allows the next request, in milliseconds since 1970. */
  retryAt?: number | undefined;
}

/**
 * The error for data that could not be loaded, used or shown. `issues` lists the problems in the data that could be
 * determined; for `failed`, an error in the code, `cause` is the exception.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /** The reason why there is nothing to show. */
  readonly code: LoadErrorCode;

  /** The problems in the data: record, field, value and remedy. */
  readonly issues: readonly Issue[];

  /** When the server allows the next request, in milliseconds since 1970; undefined when unknown. */
  readonly retryAt: number | undefined;

  constructor(code: LoadErrorCode, detail: string, issues: readonly Issue[] = [], options?: LoadErrorOptions) {
    super(detail, options);
    this.code = code;
    this.issues = issues;
    this.retryAt = options?.retryAt;
  }

  /** Whether the failure may be temporary, so that a retry button is shown. */
  get retryable(): boolean {
    return passing.has(this.code);
  }
}

/** For an exception of a view: its cause is this code, or an unchecked object in `data`. */
export const adviceOnObjects = '. If the data are an object of the page, check them with parseDataset(…).';

/** Wraps an exception, with advice after its message. */
export const asLoadError = (error: unknown, code: LoadErrorCode, advice = ''): LoadError =>
  error instanceof LoadError ? error : new LoadError(code, `${String(error)}${advice}`, [], { cause: error });
