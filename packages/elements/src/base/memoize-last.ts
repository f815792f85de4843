import { sameItems } from './same-items.js';
import type { Steps } from './steps.js';

/** Remembers the last result, as long as all that it was made of stays the same. */
export class MemoizeLast<Result> {
  #from: readonly unknown[] = [];

  /** Undefined before the first call. */
  last: Result | undefined;

  /** The last result where its dependencies are the same as now, else a new one. If `make` throws, the last one stays. */
  get(from: readonly unknown[], make: () => Result): Result {
    if (this.last !== undefined && sameItems(from, this.#from)) return this.last;
    this.last = make();
    this.#from = from;
    return this.last;
  }

  /** Like `get`, for what is made with pauses. */
  *getInSteps(from: readonly unknown[], make: () => Steps<Result>): Steps<Result> {
    if (this.last !== undefined && sameItems(from, this.#from)) return this.last;
    this.last = yield* make();
    this.#from = from;
    return this.last;
  }
}
