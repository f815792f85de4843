import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FillableList, SliceFiller } from './slice-filler.js';
import { slicesAtOnce } from './slices.js';

/** The most slices to remove in one update; removing more takes longer than the first paint. */
const fewSlices = 2;

/** Callbacks to the host. */
export interface SlicedListOptions {
  /** Runs a pending update synchronously. */
  readonly flush: () => void;
  /** Called after each update. */
  readonly onUpdated: (isComplete: boolean) => void;
}

/**
 * Renders a long list in slices: the first at once, the others while the browser is idle, so that find-in-page, print,
 * copy and screen readers get every row. A short list is rendered whole and does not load the filling code.
 */
export class SlicedList implements ReactiveController, FillableList {
  /** Number of slices to render. */
  limit = 0;

  /** Number of old slices kept hidden in the DOM, because removing all at once blocks the main thread. */
  stale = 0;

  readonly #host: ReactiveControllerHost;

  readonly #options: SlicedListOptions;

  #count = 0;

  #filler: Promise<SliceFiller> | undefined;

  constructor(host: ReactiveControllerHost, options: SlicedListOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Are all slices rendered and all old ones removed? */
  get isComplete(): boolean {
    return this.limit >= this.#count && this.stale === 0;
  }

  /** Call before new rows are rendered, with the sizes of their slices. */
  start(sizes: readonly number[]): void {
    const rendered = this.limit + this.stale;
    this.#count = sizes.length;
    this.limit = slicesAtOnce(sizes);
    this.stale = rendered > fewSlices ? Math.max(0, rendered - this.limit) : 0;
  }

  /** Renders more slices and removes as many old ones. */
  advance(slices: number): void {
    this.limit = Math.min(this.limit + slices, this.#count);
    this.stale = Math.max(0, this.stale - slices);
    this.#host.requestUpdate();
  }

  /** Renders all slices synchronously. */
  complete(): void {
    this.#options.flush();
    this.advance(Infinity);
    this.#options.flush();
  }

  hostUpdated(): void {
    this.#options.onUpdated(this.isComplete);
    if (!this.isComplete) void this.#fill();
  }

  hostDisconnected(): void {
    void this.#filler?.then((filler) => filler.stop());
  }

  async #fill(): Promise<void> {
    this.#filler ??= import('./slice-filler.js').then(({ SliceFiller }) => new SliceFiller(this));
    (await this.#filler).start();
  }
}
