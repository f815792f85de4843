import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { saveFile } from '../save-file.js';
import { loadZipWords, type ZipWords } from '../zip/words/words.js';
import type { Configuration } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';
import { renderPluginLink } from './wordpress-steps.js';

/** Offers the widget with its data as one zip file, created in the browser on request. */
export class ZipOffer extends LitElement {
  static override properties = {
    configuration: { attribute: false },
    own: { attribute: false },
    messages: { attribute: false },
    words: { state: true },
    progress: { state: true },
  };

  declare configuration: Configuration;

  declare own: OwnFile | undefined;

  declare messages: Messages;

  declare words: ZipWords | undefined;

  /** The current or last action, and whether it failed. */
  declare progress: { text: string; state: 'busy' | 'done' | 'failed' } | undefined;

  #language: Configuration['language'] | undefined;

  /** Renders without a shadow root, so that the styles of the page apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { language } = this.configuration;
    if (language !== this.#language) void this.#speak(language);
  }

  async #speak(language: Configuration['language']): Promise<void> {
    this.#language = language;
    const words = await loadZipWords[language]();
    if (language !== this.#language) return;
    this.words = words;
    this.progress = undefined;
  }

  async #save(words: ZipWords): Promise<void> {
    if (this.progress?.state === 'busy') return;
    const { configuration, own, messages } = this;
    this.progress = { text: words.offer.busy, state: 'busy' };
    const { makeZip } = await import('../zip/make-zip.js');
    const widgetName = messages.widgets[configuration.widget] ?? configuration.widget;
    const made = await makeZip({ configuration, own, words, widgetName });
    if ('file' in made) saveFile(made.file);
    this.progress =
      'file' in made
        ? { text: words.offer.done(made.file.name), state: 'done' }
        : { text: words.offer.failed(made.missing), state: 'failed' };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, progress, messages } = this;
    if (!words) return nothing;
    return html`<section class="zip">
      <h3>${words.offer.title}</h3>
      <p>${words.offer.text}</p>
      <div class="row">
        <button
          type="button"
          @click=${() => {
            void this.#save(words);
          }}
        >
          ${words.offer.button}
        </button>
        <span role="status" class=${progress?.state === 'failed' ? 'mistake' : ''}>${progress?.text ?? ''}</span>
      </div>
      <p>${words.offer.plugin} ${renderPluginLink(messages)}</p>
    </section>`;
  }
}

customElements.define('zip-offer', ZipOffer);
