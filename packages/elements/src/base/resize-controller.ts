import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rendersWhole } from './hydration/server-roots.js';
import { sameItems } from './memoize-last.js';

/** The size of a picture that is drawn to fit its container. */
export interface PictureSize {
  /** Width in pixels, rounded down to a step, so that the drawing is never scaled down. */
  readonly width: number;
  /** Font size of the widget in pixels. */
  readonly em: number;
}

/** A size with the letter width of the font in use. */
export interface MeasuredSize extends PictureSize {
  /** Letter width of the font relative to the default font; 1 unless measured. */
  readonly scale: number;
}

export interface ResizeOptions {
  /** Size before the first measurement and on the server. */
  readonly initial: PictureSize;
  /** Width step in pixels: smaller changes would redraw without a visible effect. */
  readonly step: number;
  /** Measures a font family. */
  readonly scaleOf?: (fontFamily: string) => number;
}

/** Selector of the containers of pictures. */
const picture = '.picture';

/** Measures the pictures of a widget, because their text keeps the size of the surrounding text. */
export class ResizeController implements ReactiveController {
  #widths: readonly number[] = [];

  #em: number;

  #scale = 1;

  readonly #host: ReactiveControllerHost & Element;

  readonly #options: ResizeOptions;

  #observer: ResizeObserver | undefined;

  #pictures: readonly Element[] = [];

  /** Whether the content was drawn by a server. */
  #isTakenOver = false;

  /** The widths at which server-rendered pictures were found. */
  #widthsFound: readonly number[] | undefined;

  constructor(host: ReactiveControllerHost & Element, options: ResizeOptions) {
    this.#host = host;
    this.#options = options;
    this.#em = options.initial.em;
    host.addController(this);
  }

  /** Returns the measured size of one picture, in document order. */
  sizeOf(at: number): MeasuredSize {
    return { width: this.#widths[at] ?? this.#options.initial.width, em: this.#em, scale: this.#scale };
  }

  /**
   * Returns the size for which a picture is laid out. A server-rendered picture keeps its layout, so that nothing on
   * the page moves, until its width changes, unless it has less space than the server assumed and would be too small to
   * read.
   */
  layoutSizeOf(at: number): MeasuredSize {
    const size = this.sizeOf(at);
    const { initial } = this.#options;
    const hasRoom = size.width / size.em >= initial.width / initial.em;
    return hasRoom && this.#widthsFound?.[at] === size.width ? { ...initial, scale: 1 } : size;
  }

  /** Records before the first update whether the content is server-rendered, because hydration ends with it. */
  hostUpdate(): void {
    this.#isTakenOver ||= rendersWhole(this.#host);
  }

  hostConnected(): void {
    this.#pictures = [];
  }

  hostUpdated(): void {
    const pictures = [...(this.#host.shadowRoot?.querySelectorAll(picture) ?? [])];
    if (!('ResizeObserver' in globalThis) || !this.#host.isConnected || sameItems(pictures, this.#pictures)) return;
    this.#pictures = pictures;
    // In the next frame, because a resize within the callback raises "ResizeObserver loop completed with undelivered
    // notifications".
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.disconnect();
    for (const one of pictures) this.#observer.observe(one);
    // A web font that loads later has a different letter width. On a page, a form may be named "fonts".
    const page: { fonts?: Partial<FontFaceSet> } = document;
    if (this.#options.scaleOf) void page.fonts?.ready?.then(() => this.#measure());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const { step, initial, scaleOf } = this.#options;
    const widths = this.#pictures.map((one) => Math.floor(one.getBoundingClientRect().width / step) * step);
    const [picture = this.#host] = this.#pictures;
    const { fontSize, fontFamily } = getComputedStyle(picture);
    const em = Number.parseFloat(fontSize) || initial.em;
    const scale = scaleOf?.(fontFamily) ?? 1;
    const isSame = sameItems(widths, this.#widths) && em === this.#em && scale === this.#scale;
    if (widths.includes(0) || isSame) return;
    if (this.#isTakenOver) this.#widthsFound ??= widths;
    this.#widths = widths;
    this.#em = em;
    this.#scale = scale;
    this.#host.requestUpdate();
  }
}
