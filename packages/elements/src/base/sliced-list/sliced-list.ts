import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rendersWhole } from '../hydration/server-roots.js';
import type { FillableList, SliceFiller } from './slice-filler.js';

/** Divisible by 1 to 6 columns, so that every slice of a grid ends with a full row. */
const rowsPerSlice = 60;

/** Lists up to this length are rendered whole. */
const rowsAtOnce = 120;

/** Splits rows into slices; off-screen slices skip layout (`content-visibility`). */
export const slicesOf = <Row>(rows: readonly Row[], size = rowsPerSlice): Row[][] =>
  [...Array(Math.ceil(rows.length / size)).keys()].map((at) => rows.slice(at * size, (at + 1) * size));

/** Returns how many slices hold those before `from` plus enough rows to fill a screen. */
export const slicesThrough = (sizes: readonly number[], from: number): number => {
  let rows = 0;
  let at = from;
  for (; at < sizes.length && rows < rowsPerSlice; at++) rows += sizes[at] ?? 0;
  return at;
};

/** Returns the number of slices in the first render: all of a short list; of a long one, enough to fill a screen. */
export const slicesAtOnce = (sizes: readonly number[]): number => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total <= rowsAtOnce ? sizes.length : slicesThrough(sizes, 0);
};

/** Maximum number of slices to remove in one update; removing more takes longer than the first paint. */
const maxRemovedSlices = 2;

/** How many slices to render, and how many old ones to keep hidden. */
export interface Rendered {
  readonly limit: number;
  readonly stale: number;
}

/**
 * Renders a long list in slices: the first at once, the others while the browser is idle, so that find-in-page, print,
 * copy and screen readers get every row. A short list is rendered whole and does not load the filling code.
 */
export class SlicedList implements ReactiveController, FillableList {
  readonly #host: ReactiveControllerHost & Element;

  readonly #flush: () => void;

  readonly #attribute: string | undefined;

  #content: unknown;

  #sizes: readonly number[] = [];

  #limit = 0;

  /** Number of old slices kept hidden in the DOM, because removing all at once blocks the main thread. */
  #stale = 0;

  #filler: Promise<SliceFiller> | undefined;

  /** `flush` runs a pending update synchronously; `attribute` is set on the host when the list is complete. */
  constructor(host: ReactiveControllerHost & Element, flush: () => void, attribute?: string) {
    this.#host = host;
    this.#flush = flush;
    this.#attribute = attribute;
    host.addController(this);
  }

  /** Whether all slices are rendered and all old ones removed. */
  get isComplete(): boolean {
    return this.#limit >= this.#sizes.length && this.#stale === 0;
  }

  /** Returns how many slices of this content to render now; new content starts over. */
  rendered(content: unknown, sizesOf: () => readonly number[]): Rendered {
    if (content !== this.#content) {
      const rendered = this.#limit + this.#stale;
      this.#content = content;
      this.#sizes = sizesOf();
      this.#limit = rendersWhole(this.#host) ? this.#sizes.length : slicesAtOnce(this.#sizes);
      this.#stale = rendered > maxRemovedSlices ? Math.max(0, rendered - this.#limit) : 0;
    }
    return { limit: this.#limit, stale: this.#stale };
  }

  /** Renders about one more screen of rows, and removes as many old slices. */
  advance(): void {
    this.#moveTo(slicesThrough(this.#sizes, this.#limit));
  }

  /** Renders all slices with the next update. */
  advanceToEnd(): void {
    this.#moveTo(Infinity);
  }

  /** Renders all slices synchronously. */
  complete(): void {
    this.#flush();
    this.advanceToEnd();
    this.#flush();
  }

  hostUpdated(): void {
    if (this.#attribute !== undefined) {
      this.#host.toggleAttribute(this.#attribute, this.isComplete && this.#content !== undefined);
    }
    if (!this.isComplete) void this.#fill();
  }

  hostDisconnected(): void {
    void this.#filler?.then((filler) => filler.stop());
  }

  #moveTo(limit: number): void {
    this.#stale = Math.max(0, this.#stale - Math.max(1, limit - this.#limit));
    this.#limit = Math.min(limit, this.#sizes.length);
    this.#host.requestUpdate();
  }

  async #fill(): Promise<void> {
    this.#filler ??= import('./slice-filler.js').then(({ SliceFiller }) => new SliceFiller(this));
    (await this.#filler).start();
  }
}
