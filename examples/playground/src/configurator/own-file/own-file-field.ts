import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@health-networks/core';
import type { Messages } from '../../messages/messages.js';
import type { Language } from '../configuration.js';
import { loadIssueFormatter, type FormatIssue } from './issue-formatter.js';
import { groupIssues } from './group-issues.js';
import { readOwnFile, type OwnFile, type RefusedFile } from './own-file.js';

/** More kinds of problems than these are folded. */
const maxOpen = 5;

/** The shown file has changed; undefined for none. */
export class OwnFileEvent extends Event {
  readonly own: OwnFile | undefined;

  constructor(own: OwnFile | undefined) {
    super('own-file');
    this.own = own;
  }
}

/** Reads a file that is dropped on the page or chosen, and shows the result. */
export class OwnFileField extends LitElement {
  static override properties = {
    language: { attribute: false },
    messages: { attribute: false },
    lost: { attribute: false },
    own: { state: true },
    refused: { state: true },
    format: { state: true },
    isDragged: { state: true },
  };

  declare language: Language;

  /** Name of the file in the URL; this page does not store files. */
  declare lost: string | undefined;

  declare messages: Messages;

  declare own: OwnFile | undefined;

  declare refused: RefusedFile | undefined;

  /** Whether a file is dragged over the page. */
  declare isDragged: boolean;

  /** Loaded with the first file. */
  declare format: FormatIssue | undefined;

  /** Counts files, so that the one that was given last is shown. */
  #taken = 0;

  #formatterMessages: Messages | undefined;

  /** Renders without a shadow root, so that the styles of the page apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.takeDropsOn(document);
  }

  /** Takes files that are dropped on this page, or on a page in a frame of it. */
  takeDropsOn(page: Document): void {
    page.addEventListener('dragover', this.#allow);
    page.addEventListener('dragleave', this.#leave);
    page.addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('dragover', this.#allow);
    document.removeEventListener('dragleave', this.#leave);
    document.removeEventListener('drop', this.#drop);
  }

  protected override firstUpdated(): void {
    if (location.hash === '#own') this.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(): void {
    if ((this.own ?? this.refused) && this.messages !== this.#formatterMessages) void this.#loadFormatter();
  }

  /** A browser would open the file in place of the page. */
  readonly #allow = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isDragged = true;
  };

  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.isDragged = false;
  };

  readonly #drop = (event: DragEvent): void => {
    this.isDragged = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#take(file);
  };

  async #loadFormatter(): Promise<void> {
    const { language, messages } = this;
    this.#formatterMessages = messages;
    const format = await loadIssueFormatter(language, messages.configurator.inSheet);
    if (this.messages === messages) this.format = format;
  }

  async #take(file: File): Promise<void> {
    this.#taken += 1;
    const taken = this.#taken;
    const read = await readOwnFile(file, this.language);
    if (taken !== this.#taken) return;
    this.refused = 'dataset' in read ? undefined : read;
    if ('dataset' in read) this.#show(read);
  }

  #show(own: OwnFile | undefined): void {
    this.own = own;
    this.dispatchEvent(new OwnFileEvent(own));
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const [file] = event.target.files ?? [];
    if (file) void this.#take(file);
    // The same file, corrected, can be chosen again.
    event.target.value = '';
  }

  #renderIssues(issues: readonly Issue[]): TemplateResult | typeof nothing {
    const { format } = this;
    if (issues.length === 0 || !format) return nothing;
    const { configurator } = this.messages;
    const groups = groupIssues(issues);
    return html`<details class="issues" ?open=${groups.length <= maxOpen}>
      <summary>${configurator.problems(issues.length)}</summary>
      <ul>
        ${groups.map(
          ([first, ...others]) =>
            html`<li>
              ${first && format(first)}
              ${
                others.length === 0
                  ? nothing
                  : html`<details>
                      <summary>${configurator.moreAlike(others.length)}</summary>
                      <ul>
                        ${others.map((issue) => html`<li>${format(issue)}</li>`)}
                      </ul>
                    </details>`
              }
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #renderOutcome(): TemplateResult {
    const { own, refused, lost, messages } = this;
    const { configurator } = messages;
    return html`<div role="status">
      ${refused ? html`<p class="mistake">${configurator.refusedFile(refused.name)}</p>` : nothing}
      ${refused ? this.#renderIssues(refused.issues) : nothing}
      ${own ? html`<p>${configurator.shown(own.name, Object.keys(own.dataset.organizations).length)}</p>` : nothing}
      ${own ? this.#renderIssues(own.issues) : nothing}
      ${lost !== undefined && !own && !refused ? html`<p class="mistake">${configurator.lostFile(lost)}</p>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { configurator } = this.messages;
    const remove = (): void => {
      this.refused = undefined;
      this.lost = undefined;
      this.#show(undefined);
      // The button is removed, so the focus moves to the file field.
      this.querySelector<HTMLInputElement>('input[type=file]')?.focus();
    };
    return html`<div class="drop" ?data-dragged=${this.isDragged} id="own">
      <p class="drop-title">${configurator.ownFile}</p>
      <p>
        ${configurator.dropHint}
        <label class="file"
          >${configurator.chooseFile}<input
            type="file"
            accept=".csv,.xlsx,.ods,.xls,.json,.txt"
            @change=${(event: Event) => {
              this.#choose(event);
            }}
        /></label>
      </p>
      ${this.#renderOutcome()}
      ${
        this.own
          ? html`<button type="button" class="quiet" @click=${remove}>${configurator.removeFile}</button>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('own-file-field', OwnFileField);

declare global {
  interface HTMLElementTagNameMap {
    'own-file-field': OwnFileField;
  }
}
