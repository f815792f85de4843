import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { widgetLanguage, type Configuration, type Width } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';

/** Widths of the pages, in px. */
const pixels: Readonly<Record<Width, number>> = { desktop: 1180, phone: 390 };

/** Maximum visible height in px. The frame scrolls beyond it, so that the code to paste is not far below. */
const highest = 720;

/** Copies the dataset as objects of the other page, because objects of this page are not plain objects there. */
const copyInto = ({ defaultView }: Document, { dataset }: OwnFile): unknown =>
  defaultView?.JSON.parse(JSON.stringify(dataset));

/** The page in the frame has been loaded. */
export class PreviewPageEvent extends Event {
  readonly page: Document;

  constructor(page: Document) {
    super('preview-page');
    this.page = page;
  }
}

const isEmptyWidget = (widget: Node): boolean => 'state' in widget && widget.state === 'empty';

/**
 * Shows the widget on a page like that of another site: in a frame, so that neither page styles the other. The page is
 * part of this site and loads the script like any page.
 */
export class WidgetPreview extends LitElement {
  static override properties = {
    configuration: { attribute: false },
    own: { attribute: false },
    messages: { attribute: false },
    isEmpty: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
    }
    div {
      block-size: ${highest}px;
      overflow: hidden;
    }
    p:empty {
      display: none;
    }
    p {
      margin: 0;
      padding: 0.75rem 1rem;
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

  /** Whether the widget has nothing to show. */
  declare isEmpty: boolean;

  readonly #states = new MutationObserver(([record]) => {
    this.isEmpty = record !== undefined && isEmptyWidget(record.target);
  });

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
    return html`<p role="status">${this.isEmpty ? this.messages.configurator.nothingToShow : ''}</p>
      <div>
        <iframe
          src="preview/page.html"
          title=${this.messages.previewTitle(this.messages.hosts[host], this.messages.widths[width])}
          @load=${() => {
            this.#fill();
            const page = this.#frame?.contentDocument;
            if (page) this.dispatchEvent(new PreviewPageEvent(page));
          }}
        ></iframe>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (['configuration', 'own', 'messages'].some((name) => changed.has(name))) this.#fill();
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
    page.documentElement.lang = widgetLanguage(this.configuration) ?? language;
    Object.assign(page.documentElement.dataset, { scheme, host });
    for (const part of page.querySelectorAll<HTMLElement>('[data-text]')) {
      const key = part.dataset.text;
      if (key === 'title' || key === 'text') part.textContent = this.messages.page[key];
    }
    const widget = this.#widgetOn(page);
    this.#states.disconnect();
    this.#states.observe(widget, { attributeFilter: ['state'] });
    this.isEmpty = false;
    place.replaceChildren(widget);
  }

  #widgetOn(page: Document): HTMLElement {
    const { widget: tag, network, options, tokens } = this.configuration;
    const language = widgetLanguage(this.configuration);
    const widget = page.createElement(tag);
    for (const [name, value] of Object.entries(options)) widget.setAttribute(name, value);
    for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(`--hn-${name}`, value);
    if (language !== undefined) widget.setAttribute('lang', language);
    widget.setAttribute('network', this.own ? this.own.network : network);
    const data = this.own && copyInto(page, this.own);
    if (data !== undefined) Object.assign(widget, { data });
    return widget;
  }

  /** Shows the full width of the page, scaled down if there is less room. */
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
  }
}

customElements.define('widget-preview', WidgetPreview);
