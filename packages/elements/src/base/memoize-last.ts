import type { Steps } from './steps.js';

/** Whether two lists hold the same items in the same order. */
export const sameItems = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Caches the last result until one of its dependencies changes. */
export class MemoizeLast<Result> {
  #from: readonly unknown[] = [];

  /** The last result; undefined before the first call. */
  last: Result | undefined;

  /**
   * Returns the cached result while its dependencies are unchanged, or else a new one. If `make` throws, the last one
   * stays.
   */
  get(from: readonly unknown[], make: () => Result): Result {
    if (this.last !== undefined && sameItems(from, this.#from)) return this.last;
    this.last = make();
    this.#from = from;
    return this.last;
  }

  /** Like `get`, for work in steps that can pause. */
  *getInSteps(from: readonly unknown[], make: () => Steps<Result>): Steps<Result> {
    if (this.last !== undefined && sameItems(from, this.#from)) return this.last;
    this.last = yield* make();
    this.#from = from;
    return this.last;
  }
}
