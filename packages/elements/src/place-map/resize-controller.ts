import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PictureSize } from './drawing.js';

/** Size before the first measurement and on the server. */
const usual: PictureSize = { width: 480, em: 16 };

/**
 * Width steps in pixels: smaller changes would redraw without a visible effect. Rounded down, so that a drawing is
 * never scaled down.
 */
const step = 8;

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Measures the maps, because markers and labels keep the size of the surrounding text. */
export class ResizeController implements ReactiveController {
  #widths: readonly number[] = [];

  #em = usual.em;

  readonly #host: ReactiveControllerHost & Element;

  #observer: ResizeObserver | undefined;

  #pictures: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The measured size of one map. */
  sizeOf(at: number): PictureSize {
    return { width: this.#widths[at] ?? usual.width, em: this.#em };
  }

  hostConnected(): void {
    this.#pictures = [];
  }

  hostUpdated(): void {
    const pictures = [...(this.#host.shadowRoot?.querySelectorAll('.picture') ?? [])];
    if (!('ResizeObserver' in globalThis) || !this.#host.isConnected || isSame(pictures, this.#pictures)) return;
    this.#pictures = pictures;
    // In the next frame, because a resize within the callback raises "ResizeObserver loop completed with undelivered
    // notifications".
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.disconnect();
    for (const picture of pictures) this.#observer.observe(picture);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const widths = this.#pictures.map((picture) => Math.floor(picture.getBoundingClientRect().width / step) * step);
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize) || usual.em;
    if (widths.includes(0) || (isSame(widths, this.#widths) && em === this.#em)) return;
    this.#widths = widths;
    this.#em = em;
    this.#host.requestUpdate();
  }
}
