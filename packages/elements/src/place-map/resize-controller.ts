import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PictureSize } from './drawing.js';

/** Before anything is measured, and where nothing can be: on a server. */
const usual: PictureSize = { width: 480, em: 16 };

/**
 * So many pixels do not change what fits; a map that is drawn anew for each would only cost time. Rounded down, so that
 * what is drawn is never shown smaller.
 */
const step = 8;

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Measures how large the pictures of a widget are: markers and names keep the size of the text around them. */
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

  /** Of one picture, as last measured. */
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
    // In the next frame: what is drawn anew within the one that measures would have to be measured once more.
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
