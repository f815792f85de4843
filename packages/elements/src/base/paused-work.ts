import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './is-server.js';
import { sameItems } from './same-items.js';
import type { Steps } from './steps.js';

/** Milliseconds to work before the browser gets its turn; a server works on until it is done. */
const slice = isServer ? Infinity : 30;

/**
 * Work for a view that may block the page. What ends within a slice, or has no pauses, is done at once; the rest runs in
 * slices and requests an update when it is done.
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

  /** The last result that has been made, for whatever key. */
  get last(): Result | undefined {
    return this.#last;
  }

  /** The result for a key; undefined until it is there. Throws what the work has thrown. */
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
