import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { collaborationFinderStyles } from './collaboration-finder.styles.js';
import { collaborationFinderView, finderFields, type FinderView } from './collaboration-finder.view.js';
import { collaborationFinderMessages, type FinderInput, type CollaborationFinderMessages } from './messages.js';
import { renderFields } from './finder-fields.js';
import type { FinderField } from './finder-options.js';
import type * as ResultsModule from './finder-results.js';
import type { FinderResults } from './finder-search.js';

type Late = typeof ResultsModule;

/** The form and its results; `found` is undefined before anything is chosen. */
interface FinderState {
  form: FinderView;
  found: FinderResults | undefined;
}

/**
 * Whom to talk to: from a theme, a place and a kind of organization to contacts and kindred organizations, each with
 * the reason in words. It tells no relation that the data do not hold, and says what they do not document.
 *
 * @summary From a theme and a place to whom to talk to, with the reason.
 * @tagname hn-collaboration-finder
 *
 * @slot empty - Takes the place of the message when the data name nobody.
 *
 * @csspart filters - The three choices together.
 * @csspart status - The count of results.
 * @csspart list - The results.
 * @csspart item - One organization or network.
 * @csspart name - Its name.
 * @csspart reasons - Why it is found.
 * @csspart reason - One reason.
 * @csspart missing - What is not documented of it.
 * @csspart contact - Whom to turn to there.
 * @csspart facts - The records behind the reasons.
 * @csspart fact - One record.
 *
 * @cssproperty [--hn-collaboration-finder-item-background-color=transparent] - Background of one result.
 *
 * @fires {HnFilterEvent} hn-filter - A reader has changed a choice: `theme`, `place` or `kind`.
 * @fires {HnSelectEvent} hn-select - A reader has opened or closed the facts on an organization or network.
 */
export class HnCollaborationFinder extends HnElement<FinderState, CollaborationFinderMessages, Network | undefined> {
  static readonly tagName = 'hn-collaboration-finder';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, collaborationFinderStyles];

  protected override readonly messageLoader = collaborationFinderMessages;

  /** Id of the theme to start with; follows what the reader chooses. */
  @property({ converter: text }) theme = '';

  /** Id of the place to start with; follows what the reader chooses. */
  @property({ converter: text }) place = '';

  /** The kind of organization to start with, such as `hospital`; follows what the reader chooses. */
  @property({ converter: text }) kind = '';

  /** Id of the organization or network that asks: left out of the results, and told what relates it to the others. */
  @property({ converter: text }) from = '';

  @state() private selected = '';

  /** Search and rendering code, loaded on the first choice. */
  @state() private late: Late | 'failed' | undefined;

  #loading: Promise<void> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const isAsked = finderFields.some((field) => this[field] !== '');
    if (isAsked && this.late === undefined) this.#loading ??= this.#load();
    super.willUpdate(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.#loading) return isDone;
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override readonly forAllNetworks = true;

  protected override makeView(input: FinderInput): FinderState {
    const form = collaborationFinderView({ theme: this.theme, place: this.place, kind: this.kind }, input);
    const { late } = this;
    const isReady = form.isAsked && typeof late === 'object';
    return { form, found: isReady ? late.searchCollaborators(form, this.from, input) : undefined };
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.theme, this.place, this.kind, this.from, this.late];
  }

  protected override isEmpty({ form }: FinderState): boolean {
    return Object.values(form.options).every(({ length }) => length === 0);
  }

  protected override renderView(view: FinderState, messages: CollaborationFinderMessages): TemplateResult {
    const title = html`<slot name="heading">${heading(this.headingLevel, messages.heading)}</slot>`;
    const { form, found } = view;
    return html`${title} ${renderFields(form, messages, this.#choose)}
      <p class="asked">${renderPhrase(inRow(finderFields.map((field) => form.chosen[field]?.label)))}</p>
      <div part="status" class="status" role="status">${this.#statusOf(view, messages)}</div>
      ${found ? this.#renderFound(found, messages) : nothing}
      ${found ? renderSources(this.evidence, found.evidence.notes, messages) : nothing}`;
  }

  #statusOf({ form, found }: FinderState, messages: CollaborationFinderMessages): unknown {
    if (!form.isAsked) return messages.start;
    if (!found) return this.late === 'failed' ? this.#renderFailure(messages) : messages.loading;
    if (found.found.length === 0) return messages.noMatch;
    const inPart = found.inPart.length;
    return [messages.count(found.found.length), ...(inPart > 0 ? [messages.inPart(inPart)] : [])].join('. ');
  }

  #renderFailure(messages: CollaborationFinderMessages): TemplateResult {
    const retry = (): void => {
      this.late = undefined;
      this.#keepFocus();
    };
    return html`${messages.errors.unreachable} <button type="button" @click=${retry}>${messages.retry}</button>`;
  }

  #renderFound(found: FinderResults, messages: CollaborationFinderMessages): unknown {
    if (typeof this.late !== 'object') return nothing;
    const isFull = this.evidence === 'full';
    return this.late.renderFound(found, {
      messages,
      marks: (records) => renderMarks(this.evidence, found.evidence.marksOf(...records), messages),
      isOpen: (id) => isFull || this.selected === id,
      onToggle: isFull ? undefined : this.#toggle,
      onWiden: (field) => {
        this.#choose(field, '');
        this.#keepFocus(field);
      },
    });
  }

  async #load(): Promise<void> {
    try {
      this.late = await import('./finder-results.js');
    } catch {
      this.late = 'failed';
    }
    this.#loading = undefined;
  }

  readonly #choose = (field: FinderField, value: string): void => {
    this[field] = value;
    if (this.late === 'failed') this.late = undefined;
    void this.#announce();
  };

  async #announce(): Promise<void> {
    await this.updateComplete;
    const { theme, place, kind } = this;
    const { found = [], inPart = [] } = this.view?.found ?? {};
    this.dispatchEvent(new HnFilterEvent({ theme, place, kind }, found.length + inPart.length));
  }

  /** The clicked button is removed by its own action: focus the field that it reset. */
  #keepFocus(field?: FinderField): void {
    void this.updateComplete.then(() => {
      const select = field === undefined ? 'select' : `[data-field=${field}]`;
      this.shadowRoot?.querySelector<HTMLElement>(select)?.focus();
    });
  }

  readonly #toggle = (id: string): void => {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new HnSelectEvent('party', this.selected));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-collaboration-finder': HnCollaborationFinder;
  }
}
