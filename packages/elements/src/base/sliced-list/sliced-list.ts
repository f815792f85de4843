import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FillableList, SliceFiller } from './slice-filler.js';
import { slicesAtOnce } from './slices.js';

/** What the list asks of the element that renders it. */
export interface SlicedListOptions {
  /** Renders what is pending, now. */
  readonly flush: () => void;
  /** Is told after each update whether all rows are there. */
  readonly onUpdated: (isComplete: boolean) => void;
}

/**
 * Has a long list rendered in slices: the first is there at once, the rest while the browser is idle, so that find-in-page,
 * print, copying and screen readers have every row. Of a short list every slice is there at once, and the code that adds
 * the others is not loaded.
 */
export class SlicedList implements ReactiveController, FillableList {
  /** So many slices are to be rendered. */
  limit = slicesAtOnce;

  /** So many slices of the content before are to stay in the page, hidden: to remove them at once takes too long. */
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

  /** Are all slices there, and none of the content before? */
  get isComplete(): boolean {
    return this.limit >= this.#count && this.stale === 0;
  }

  /** To be called before other rows are rendered, with the number of their slices. */
  start(count: number): void {
    const rendered = Math.min(this.limit, this.#count) + this.stale;
    this.#count = count;
    this.limit = count <= slicesAtOnce ? slicesAtOnce : 1;
    this.stale = rendered <= slicesAtOnce ? 0 : Math.max(0, rendered - Math.min(this.limit, count));
  }

  /** Has so many slices more rendered, and so many of the content before removed. */
  advance(slices: number): void {
    const left = this.#count - this.limit;
    this.limit += Math.max(0, Math.min(slices, left));
    this.stale = Math.max(0, this.stale - slices);
    this.#host.requestUpdate();
  }

  /** Renders everything, now. */
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
