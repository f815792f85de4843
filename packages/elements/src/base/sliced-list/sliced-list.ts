import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FillableList, SliceFiller } from './slice-filler.js';
import { slicesAtOnce } from './slices.js';

/** So many slices are removed at once; more would take longer than the first screen takes to render. */
const fewSlices = 2;

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
  limit = 0;

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

  /** To be called before other rows are rendered, with the sizes of their slices. */
  start(sizes: readonly number[]): void {
    const rendered = this.limit + this.stale;
    this.#count = sizes.length;
    this.limit = slicesAtOnce(sizes);
    this.stale = rendered > fewSlices ? Math.max(0, rendered - this.limit) : 0;
  }

  /** Has so many slices more rendered, and so many of the content before removed. */
  advance(slices: number): void {
    this.limit = Math.min(this.limit + slices, this.#count);
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
