import type { ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.js';

/**
 * Lets what stands around the rows follow when these are painted: formats of dates and names take longer to load than
 * the first screen takes to make, and new counts in the choices have the browser lay out all fields again.
 */
export class Settling<View> {
  /** The view that everything follows by now; undefined before the first. */
  view: View | undefined;

  /** Until the latest view is followed; undefined when it is. */
  pending: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;

  #latest: View | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** To be called when the rows of a view are there: has the host render again when the browser is idle. */
  follow(view: View): void {
    this.#latest = view;
    if (view === this.view) return;
    this.pending ??= new Promise((resolve) => {
      whenIdle(() => {
        this.settle();
        resolve();
      });
    });
  }

  /** Follows the latest view with the next update. */
  settle(): void {
    this.pending = undefined;
    if (this.view === this.#latest) return;
    this.view = this.#latest;
    this.#host.requestUpdate();
  }
}
