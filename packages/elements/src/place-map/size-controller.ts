import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PictureSize } from './drawing.js';

/** Before anything is measured, and where nothing can be: on a server. */
const usual: PictureSize = { width: 480, em: 16 };

/**
 * So many pixels do not change what fits; a map that is drawn anew for each would only cost time. Rounded down, so that
 * what is drawn is never shown smaller.
 */
const step = 8;

/** Measures how large the pictures of a widget are: markers and names keep the size of the text around them. */
export class SizeController implements ReactiveController {
  /** As last measured. */
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
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.disconnect();
    if (picture) this.#observer.observe(picture);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const measured = this.#picture?.getBoundingClientRect().width ?? 0;
    const width = Math.floor(measured / step) * step;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize) || usual.em;
    if (width === 0 || (width === this.size.width && em === this.size.em)) return;
    this.size = { width, em };
    this.#host.requestUpdate();
  }
}
