import type { LitElement, ReactiveController } from 'lit';

/** Breakpoints in em; few, so that a small resize does not change the layout. */
const widths = [56, 44, 32, 26] as const;

/** Width before the first measurement and on the server. */
const usual = 44;

/** Least width; below it the picture scrolls horizontally. */
const narrowest = 26;

/** Observes the width of an element in em, and requests an update at a breakpoint. */
export class ResizeController implements ReactiveController {
  /** Width of the picture in em. */
  width: number = usual;

  readonly #host: LitElement;

  #observer: ResizeObserver | undefined;

  /**
   * The region that was scrolled to its center, and its width then, so that the scroll position of the reader is kept.
   */
  #shown: { region: Element; width: number } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!('ResizeObserver' in globalThis)) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect.width);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Scrolls a picture that overflows to its center. */
  showMiddle(): void {
    const region = this.#host.shadowRoot?.querySelector('.picture');
    const width = region?.scrollWidth ?? 0;
    if (!region || (region === this.#shown?.region && width === this.#shown.width)) return;
    this.#shown = { region, width };
    const hidden = width - region.clientWidth;
    region.scrollLeft = (getComputedStyle(region).direction === 'rtl' ? -hidden : hidden) / 2;
  }

  #measure(pixels: number): void {
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const width = widths.find((one) => one * em <= pixels) ?? narrowest;
    if (pixels === 0 || width === this.width) return;
    this.width = width;
    // In the next frame, because a resize within the callback raises "ResizeObserver loop completed with undelivered
    // notifications".
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }
}
