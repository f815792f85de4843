import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Configuration, Width } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';

/** Widths in px at which pages are shown. */
const pixels: Readonly<Record<Width, number>> = { desktop: 1180, phone: 390 };

/** In px as seen: beyond that the frame scrolls, so that what to paste is not far below. */
const highest = 720;

/** As an object of that page: what belongs to this one is no plain object there. */
const copyInto = ({ defaultView }: Document, { dataset }: OwnFile): unknown =>
  defaultView?.JSON.parse(JSON.stringify(dataset));

/**
 * The widget on a page as another site has it: in a frame, so that neither page styles the other. That page comes
 * from this site and loads the script as every page does.
 */
export class WidgetPreview extends LitElement {
  static override properties = {
    configuration: { attribute: false },
    own: { attribute: false },
    messages: { attribute: false },
  };

  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
    }
    iframe {
      display: block;
      border: 0;
      transform-origin: 0 0;
      background: white;
    }
  `;

  declare configuration: Configuration;

  declare own: OwnFile | undefined;

  declare messages: Messages;

  readonly #sizes = new ResizeObserver(() => {
    this.#fit();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render(): TemplateResult {
    const { host, width } = this.configuration;
    return html`<iframe
      src="preview/page.html"
      title=${this.messages.previewTitle(this.messages.hosts[host], this.messages.widths[width])}
      @load=${() => {
        this.#fill();
      }}
    ></iframe>`;
  }

  protected override updated(): void {
    this.#fill();
    this.#fit();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  #fill(): void {
    const page = this.#frame?.contentDocument;
    const place = page?.querySelector('#place');
    if (!page || !place) return;
    const { language, scheme, host } = this.configuration;
    page.documentElement.lang = language;
    Object.assign(page.documentElement.dataset, { scheme, host });
    for (const part of page.querySelectorAll<HTMLElement>('[data-text]')) {
      const key = part.dataset.text;
      if (key === 'title' || key === 'text') part.textContent = this.messages.page[key];
    }
    place.replaceChildren(this.#widgetOn(page));
  }

  #widgetOn(page: Document): HTMLElement {
    const { widget: tag, network, language, options, tokens } = this.configuration;
    const widget = page.createElement(tag);
    for (const [name, value] of Object.entries(options)) widget.setAttribute(name, value);
    for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(`--hn-${name}`, value);
    widget.setAttribute('lang', language);
    widget.setAttribute('network', this.own ? this.own.network : network);
    const data = this.own && copyInto(page, this.own);
    if (data !== undefined) Object.assign(widget, { data });
    return widget;
  }

  /** Shows the whole width of the page, smaller where there is less room. */
  #fit(): void {
    const frame = this.#frame;
    if (!frame || this.clientWidth === 0) return;
    const width = pixels[this.configuration.width];
    const scale = Math.min(1, this.clientWidth / width);
    const height = highest / scale;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = scale === 1 ? '' : `scale(${scale})`;
    frame.style.marginInline = this.configuration.width === 'phone' ? 'auto' : '';
    this.style.height = `${highest}px`;
  }
}

customElements.define('widget-preview', WidgetPreview);
