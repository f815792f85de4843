import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './is-server.js';
import { sameItems } from './memoize-last.js';
import type { Steps } from './steps.js';

/** Milliseconds to work before the browser can paint; a server works without pauses. */
const slice = isServer ? Infinity : 30;

/**
 * Runs work for a view that could block the page. Work that finishes within a slice, or has no pauses, is done
 * synchronously; other work continues in slices and requests an update when it is done.
 */
export class PausedWork<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  #key: readonly unknown[] | undefined;

  #last: Result | undefined;

  #failure: { readonly error: unknown } | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;

  #steps: Steps<Result> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The last finished result, for any key. */
  get last(): Result | undefined {
    return this.#last;
  }

  /** Returns the result for a key; undefined until it is finished. Rethrows an exception of the work. */
  get(key: readonly unknown[], start: () => Steps<Result>): Result | undefined {
    if (!this.#key || !sameItems(this.#key, key)) {
      this.hostDisconnected();
      this.#key = key;
      this.#failure = undefined;
      this.#steps = start();
      this.#work();
      this.hostConnected();
    }
    if (this.#failure) throw this.#failure.error;
    return this.#steps ? undefined : this.#last;
  }

  hostConnected(): void {
    if (this.#steps) this.#resume();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#work();
      if (this.#steps) this.#resume();
      else this.#host.requestUpdate();
    });
  }

  #work(): void {
    const until = performance.now() + slice;
    try {
      do {
        const step = this.#steps?.next();
        if (step?.done === false) continue;
        if (step) this.#last = step.value;
        this.#steps = undefined;
      } while (this.#steps && performance.now() < until);
    } catch (error) {
      this.#steps = undefined;
      this.#failure = { error };
    }
  }
}
