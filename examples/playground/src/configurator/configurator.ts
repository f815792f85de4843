import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { preloadLinks, type BuiltFiles } from '@health-networks/elements/preload';
import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { builtNetworks, builtWidgets } from '../built.js';
import { renderHeader } from '../language-choice.js';
import type { Messages } from '../messages/messages.js';
import { pageLanguage, speak } from '../page-language.js';
import {
  fromSearch,
  hosts,
  initial,
  schemes,
  toSearch,
  widths,
  type Configuration,
  type Refused,
} from './configuration.js';
import { renderSegments } from './choice-fields.js';
import { renderOptions, renderTokens, type FieldContext, type Mistake } from './option-fields.js';
import type { OwnFile } from './own-file/own-file.js';
import type { OwnFileEvent } from './own-file/own-file-field.js';
import './own-file/own-file-field.js';
import { renderPresets } from './preset-field.js';
import './preview.js';
import { changed, keptOptions, widgetOf } from './widget-options.js';
import { renderWhat } from './what-fields.js';
import { renderResult } from './result.js';
import { folderOf } from './snippets.js';

const choices = { widgets: builtWidgets, networks: builtNetworks.map(({ id }) => id) };

/**
 * Configures a widget: choices on one side, a preview on the other, the code to paste below. All choices are stored in
 * the URL; an own file stays in the browser.
 */
export class WidgetConfigurator extends LitElement {
  static override properties = {
    configuration: { state: true },
    messages: { state: true },
    own: { state: true },
    mistakes: { state: true },
    files: { state: true },
    copied: { state: true },
  };

  declare configuration: Configuration;

  declare messages: Messages | undefined;

  declare own: OwnFile | undefined;

  declare mistakes: readonly Mistake[];

  declare files: BuiltFiles | undefined;

  declare copied: { text: string; done: boolean } | undefined;

  readonly #refused: readonly Refused[];

  constructor() {
    super();
    const { configuration, refused } = fromSearch(location.search, choices, pageLanguage());
    const isPhone = matchMedia('(max-width: 40rem)').matches && !/[?&]width=/.test(location.search);
    this.configuration = isPhone ? { ...configuration, width: 'phone' } : configuration;
    this.#refused = refused;
    this.mistakes = [];
    void this.#speak();
    void this.#loadFiles();
  }

  /** Renders without a shadow root, so that the styles of the page apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #speak(): Promise<void> {
    this.messages = await speak(this.configuration.language);
    document.title = `${this.messages.configurator.title} – Health Networks`;
  }

  async #loadFiles(): Promise<void> {
    const response = await fetch('hn/files.json');
    if (response.ok) this.files = (await response.json()) as BuiltFiles;
  }

  #change(change: Partial<Configuration>): void {
    const language = this.configuration.language;
    this.configuration = { ...this.configuration, ...change };
    if (change.widget !== undefined) {
      this.configuration = { ...this.configuration, options: keptOptions(this.configuration.options, change.widget) };
      this.mistakes = [];
    }
    history.replaceState(null, '', `?${toSearch(this.configuration)}`);
    if (this.configuration.language !== language) void this.#speak();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { text, done: true };
    } catch {
      this.copied = { text, done: false };
    }
  }

  #fields(key: 'options' | 'tokens', messages: Messages): FieldContext {
    return {
      messages,
      values: this.configuration[key],
      mistakes: this.mistakes,
      change: (name, value) => {
        this.mistakes = this.mistakes.filter((one) => one.name !== name);
        this.#change({ [key]: changed(this.configuration[key], name, value) });
      },
      refuse: (mistake) => {
        this.mistakes = [...this.mistakes.filter(({ name }) => name !== mistake.name), mistake];
      },
    };
  }

  #segments<Name extends 'host' | 'width' | 'scheme'>(
    name: Name,
    legend: string,
    values: readonly Configuration[Name][],
    texts: Readonly<Record<Configuration[Name], string>>,
  ): TemplateResult {
    const change = (value: Configuration[Name]): void => {
      this.#change({ [name]: value });
    };
    return renderSegments({ name, legend, values, texts, value: this.configuration[name], change });
  }

  #renderChoices(messages: Messages, widget: WidgetInfo): TemplateResult {
    const { configurator } = messages;
    return html`<form
      class="choices"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <h2>${configurator.what}</h2>
      ${renderWhat({
        messages,
        configuration: this.configuration,
        isOwn: this.own !== undefined,
        change: (change) => {
          this.#change(change);
        },
      })}
      <own-file-field
        .language=${this.configuration.language}
        .messages=${messages}
        @own-file=${({ own }: OwnFileEvent) => {
          this.own = own;
        }}
      ></own-file-field>
      <h2>${configurator.options}</h2>
      ${renderOptions(widget, this.#fields('options', messages))}
      <details>
        <summary>${configurator.look}</summary>
        ${renderPresets(messages, this.configuration.tokens, (preset) => {
          this.mistakes = [];
          this.#change(preset);
        })}
        ${renderTokens(this.#fields('tokens', messages))}
      </details>
    </form>`;
  }

  #preload(): string {
    if (!this.files) return '';
    const { folder, widget, language, network } = this.configuration;
    const data = this.own ? { reader: 'json' as const } : { network };
    return preloadLinks(this.files, { base: folderOf(folder), tags: [widget], language, ...data });
  }

  #renderPreview(messages: Messages): TemplateResult {
    const { configurator } = messages;
    return html`<section class="preview" aria-label=${messages.previewTitle('', '')}>
        <div class="row">
          ${this.#segments('host', configurator.page, hosts, messages.hosts)}
          ${this.#segments('width', configurator.width, widths, messages.widths)}
          ${this.#segments('scheme', configurator.scheme, schemes, messages.schemes)}
        </div>
        <widget-preview .configuration=${this.configuration} .own=${this.own} .messages=${messages}></widget-preview>
      </section>
      <section class="result">
        <h2>${configurator.result}</h2>
        <label class="field"
          ><span>${configurator.folder}</span
          ><input
            type="text"
            name="folder"
            .value=${this.configuration.folder}
            @change=${(event: Event) => {
              const value = event.target instanceof HTMLInputElement ? event.target.value.trim() : '';
              this.#change({ folder: value || initial.folder });
            }}
          /><span class="hint">${configurator.folderHint}</span></label
        >
        ${renderResult({
          messages,
          configuration: this.configuration,
          own: this.own,
          preload: this.#preload(),
          copied: this.copied,
          copy: (text) => {
            void this.#copy(text);
          },
          change: (change) => {
            this.#change(change);
          },
        })}
      </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    const widget = widgetOf(this.configuration.widget);
    if (!messages || !widget) return nothing;
    const header = renderHeader(messages, this.configuration.language, (language) => {
      this.#change({ language });
    });
    return html`
      <header class="page-header">${header}</header>
      <main class="configurator">
        <div class="intro">
          <h1>${messages.configurator.title}</h1>
          <p class="lead">${messages.configurator.lead}</p>
          ${this.#refused.map(
            ({ name, value }) =>
              html`<p class="mistake" role="alert">${messages.configurator.refusedAddress(name, value)}</p>`,
          )}
        </div>
        ${this.#renderChoices(messages, widget)}
        <div class="outcome">${this.#renderPreview(messages)}</div>
      </main>
    `;
  }
}

customElements.define('widget-configurator', WidgetConfigurator);
