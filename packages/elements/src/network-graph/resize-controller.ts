import type { LitElement, ReactiveController } from 'lit';

/** Widths of the picture in em: few, so that it stays the same while a window is resized a little. */
const widths = [56, 44, 32, 26] as const;

/** For where nobody has measured yet. */
const usual = 44;

/** Narrower than the narrowest, the picture scrolls inside its own region. */
const narrowest = 26;

/** Watches how many em of text fit across an element, and asks it for another picture when that changes much. */
export class ResizeController implements ReactiveController {
  /** Width of the picture in em. */
  width: number = usual;

  readonly #host: LitElement;

  #observer: ResizeObserver | undefined;

  /** The region whose middle has been shown, when it was how wide: a reader who has scrolled it is not thrown back. */
  #shown: { region: Element; width: number } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to watch; the first measure comes while data are still on their way. */
  hostConnected(): void {
    if (!('ResizeObserver' in globalThis)) return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect.width);
    });
    this.#observer.observe(this.#host);
  }

  /** Stops to watch. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Where the picture is wider than the page, its middle is seen first. */
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
    // In the next frame: an answer within this one would be a loop to the observer, which it tells the page as an error.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }
}
