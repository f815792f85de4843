import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { BuiltFiles } from '@health-networks/elements/preload';
import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { renderHeader } from '../language-choice.js';
import type { Messages } from '../messages/messages.js';
import { pageLanguage, speak } from '../page-language.js';
import { initial, toSearch, type Configuration } from './configuration.js';
import {
  renderFolder,
  renderNetworkName,
  renderOptions,
  renderTokens,
  type FieldContext,
  type Mistake,
} from './option-fields.js';
import type { OwnFile } from './own-file/own-file.js';
import type { OwnFileEvent } from './own-file/own-file-field.js';
import './own-file/own-file-field.js';
import { renderPresets } from './preset-field.js';
import { presetOf } from './presets.js';
import type { PreviewPageEvent } from './preview.js';
import './preview.js';
import { readAddress } from './from-address.js';
import { renderPageChoices } from './page-choices.js';
import { changed, keptOptions, widgetOf } from './widget-options.js';
import { renderWhat } from './what-fields.js';
import { renderResult } from './result.js';

/**
 * Configures a widget: choices on one side, a preview on the other, the code to paste below. All choices are stored in
 * the URL; a custom file stays in the browser.
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

  /** The configuration in the URL when the page was opened. */
  readonly #requested = readAddress(location.search, pageLanguage());

  /** Name of the own file in the URL, if any, until another file is chosen. */
  #lost = this.#requested.lost;

  /** Custom tokens, kept so that they can be restored after a preset. */
  #ownTokens: Configuration['tokens'] = {};

  constructor() {
    super();
    const { configuration, mistakes } = this.#requested;
    const isPhone = matchMedia('(max-width: 40rem)').matches && !/[?&]width=/.test(location.search);
    this.configuration = isPhone ? { ...configuration, width: 'phone' } : configuration;
    this.mistakes = mistakes;
    this.#keepTokens();
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
    this.#keepTokens();
    this.#writeAddress();
    if (this.configuration.language !== language) void this.#speak();
  }

  #keepTokens(): void {
    const { tokens } = this.configuration;
    if (presetOf(tokens) === undefined) this.#ownTokens = tokens;
  }

  #writeAddress(): void {
    history.replaceState(null, '', `?${toSearch(this.configuration, this.own?.name ?? this.#lost)}`);
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
      isOpen: this.#requested.isOpen[key],
      change: (name, value) => {
        this.mistakes = this.mistakes.filter((one) => one.name !== name);
        this.#change({ [key]: changed(this.configuration[key], name, value) });
      },
      refuse: (mistake) => {
        this.mistakes = [...this.mistakes.filter(({ name }) => name !== mistake.name), mistake];
      },
    };
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
        own: this.own?.name,
        change: (change) => {
          this.#change(change);
        },
      })}
      <own-file-field
        .language=${this.configuration.language}
        .messages=${messages}
        .lost=${this.#requested.lost}
        @own-file=${({ own }: OwnFileEvent) => {
          this.own = own;
          this.#lost = undefined;
          this.#writeAddress();
        }}
      ></own-file-field>
      ${this.own ? renderNetworkName(widget, this.#fields('options', messages)) : nothing}
      <h2>${configurator.options}</h2>
      ${renderOptions(widget, this.#fields('options', messages), this.own !== undefined)}
      <details ?open=${this.#requested.isOpen.tokens}>
        <summary>${configurator.look}</summary>
        ${renderPresets(messages, { tokens: this.configuration.tokens, own: this.#ownTokens }, (preset) => {
          this.mistakes = [];
          this.#change(preset);
        })}
        ${renderTokens(this.#fields('tokens', messages))}
      </details>
    </form>`;
  }

  #folderField(messages: Messages): FieldContext {
    return {
      ...this.#fields('options', messages),
      values: { folder: this.configuration.folder },
      change: (name, value) => {
        this.mistakes = this.mistakes.filter((one) => one.name !== name);
        this.#change({ folder: value ?? initial.folder });
      },
    };
  }

  #renderPreview(messages: Messages): TemplateResult {
    const { configurator } = messages;
    return html`<section class="preview" aria-label=${configurator.preview}>
        ${renderPageChoices(messages, this.configuration, (change) => {
          this.#change(change);
        })}
        <widget-preview
          .configuration=${this.configuration}
          .own=${this.own}
          .messages=${messages}
          @preview-page=${({ page }: PreviewPageEvent) => {
            this.querySelector('own-file-field')?.takeDropsOn(page);
          }}
        ></widget-preview>
      </section>
      <section class="result">
        <h2>${configurator.result}</h2>
        ${renderFolder(configurator.folder, this.#folderField(messages))}
        ${renderResult({
          messages,
          configuration: this.configuration,
          own: this.own,
          files: this.files,
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
          ${this.#requested.refused.map(
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
