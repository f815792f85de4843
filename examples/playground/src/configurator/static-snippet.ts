import { html, LitElement, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { renderStatic } from '../static-html/render-static.js';
import type { StaticAnswer } from '../static-html/messages.js';
import { widgetLanguage, type Configuration, type Language } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';
import { staticSnippet } from './snippets.js';

/** Renders the widget as plain HTML, again after each change. */
export class StaticSnippet extends LitElement {
  static override properties = {
    configuration: { attribute: false },
    own: { attribute: false },
    messages: { attribute: false },
    renderCode: { attribute: false },
    answer: { state: true },
  };

  declare configuration: Configuration;

  declare own: OwnFile | undefined;

  declare messages: Messages;

  declare renderCode: (code: string) => TemplateResult;

  declare answer: StaticAnswer | undefined;

  /** The last request. */
  #requested = '';

  #askedOwn: OwnFile | undefined;

  /** Renders without a shadow root, so that the styles of the page apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Plain HTML has a fixed language: that of this page if the widget would follow the page around it. */
  get #language(): Language {
    return widgetLanguage(this.configuration) ?? this.configuration.language;
  }

  protected override willUpdate(): void {
    const { widget, network, options } = this.configuration;
    const language = this.#language;
    const requested = JSON.stringify([widget, network, language, options]);
    if (requested === this.#requested && this.own === this.#askedOwn) return;
    this.#requested = requested;
    this.#askedOwn = this.own;
    this.answer = undefined;
    void this.#write(requested, this.own);
  }

  async #write(requested: string, own: OwnFile | undefined): Promise<void> {
    const { widget: tag, network, options: attributes } = this.configuration;
    const language = this.#language;
    const shown = { network: own?.network ?? network, data: own?.dataset };
    const answer = await renderStatic({ tag, attributes, language, ...shown });
    if (requested === this.#requested && own === this.#askedOwn) this.answer = answer;
  }

  protected override render(): TemplateResult {
    const { answer, messages, configuration } = this;
    if (!answer) return html`<p role="status">${messages.configurator.writing}</p>`;
    if ('html' in answer) return this.renderCode(staticSnippet(configuration, answer.html));
    return html`<p class="mistake" role="alert">
      ${messages.configurator.notWritten} <span lang="en">${answer.reason}</span>
    </p>`;
  }
}

customElements.define('static-snippet', StaticSnippet);
