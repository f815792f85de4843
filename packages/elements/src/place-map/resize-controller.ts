import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PictureSize } from './drawing.js';

/** Size before the first measurement and on the server. */
const usual: PictureSize = { width: 480, em: 16 };

/**
 * Width steps in pixels: smaller changes would redraw without a visible effect. Rounded down, so that a drawing is
 * never scaled down.
 */
const step = 8;

/** Measures the map, because markers and labels keep the size of the surrounding text. */
export class ResizeController implements ReactiveController {
  size = usual;

  readonly #host: ReactiveControllerHost & Element;

  #observer: ResizeObserver | undefined;

  #picture: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#picture = undefined;
  }

  hostUpdated(): void {
    const picture = this.#host.shadowRoot?.querySelector('.picture') ?? undefined;
    if (!('ResizeObserver' in globalThis) || !this.#host.isConnected || picture === this.#picture) return;
    this.#picture = picture;
    // In the next frame, because a resize within the callback raises "ResizeObserver loop completed with undelivered
    // notifications".
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.disconnect();
    if (picture) this.#observer.observe(picture);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const width = Math.floor((this.#picture?.getBoundingClientRect().width ?? 0) / step) * step;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize) || usual.em;
    if (width === 0 || (width === this.size.width && em === this.size.em)) return;
    this.size = { width, em };
    this.#host.requestUpdate();
  }
}
