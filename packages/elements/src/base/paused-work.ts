import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sameItems } from './same-items.js';
import { runSteps, type Steps } from './steps.js';

/** Milliseconds to work before the browser gets its turn. */
const slice = 30;

/** Work for a view that would block the page: it runs in slices and requests an update when it is done. */
export class PausedWork<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  #key: readonly unknown[] | undefined;

  #result: { readonly value: Result } | { readonly error: unknown } | undefined;

  #ended = 0;

  #timer: ReturnType<typeof setTimeout> | undefined;

  #steps: Steps<Result> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How often work has ended later than it was asked for: a view that was made without its result is to be made anew. */
  get ended(): number {
    return this.#ended;
  }

  /**
   * The result for a key; undefined until it is there. Little work is done at once. Throws what the work has thrown.
   */
  get(key: readonly unknown[], isLittle: () => boolean, start: () => Steps<Result>): Result | undefined {
    if (!this.#key || !sameItems(this.#key, key)) {
      this.hostDisconnected();
      this.#key = key;
      this.#result = undefined;
      this.#steps = start();
      if (isLittle()) this.#end(runSteps(this.#steps));
      else this.#resume();
    }
    if (this.#result && 'error' in this.#result) throw this.#result.error;
    return this.#result?.value;
  }

  hostConnected(): void {
    if (this.#steps) this.#resume();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work());
  }

  #work(): void {
    try {
      this.#workFor(slice);
    } catch (error) {
      this.#steps = undefined;
      this.#result = { error };
    }
    if (this.#steps) {
      this.#resume();
      return;
    }
    this.#ended += 1;
    this.#host.requestUpdate();
  }

  #workFor(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    while (this.#steps && performance.now() < until) {
      const step = this.#steps.next();
      if (step.done) this.#end(step.value);
    }
  }

  #end(value: Result): void {
    this.#steps = undefined;
    this.#result = { value };
  }
}
