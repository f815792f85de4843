import type { AnyRecord } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence.js';
import { heading } from '../base/heading.js';
import { HnElement } from '../base/hn-element.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { collaborationFinderStyles } from './collaboration-finder.styles.js';
import { collaborationFinderView, type FinderView } from './collaboration-finder.view.js';
import { collaborationFinderWords, type FinderInput } from './collaboration-finder.words.js';
import { renderFields } from './finder-fields.js';
import type { FinderField } from './finder-options.js';
import { renderResults, type FinderResultsOptions } from './finder-results.js';
import type { CollaborationFinderWords } from './words/words.js';

/**
 * Whom to talk to: from a theme, a place and a kind of organization to contacts and kindred organizations, each with
 * the reason in words. It tells no tie that the data do not hold, and says what they do not document.
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
export class HnCollaborationFinder extends HnElement<FinderView, CollaborationFinderWords> {
  static readonly tagName = 'hn-collaboration-finder';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, collaborationFinderStyles];

  protected override readonly wordLoader = collaborationFinderWords;

  /** Id of the theme to start with; follows what the reader chooses. */
  @property() theme = '';

  /** Id of the place to start with; follows what the reader chooses. */
  @property() place = '';

  /** The kind of organization to start with, such as `hospital`; follows what the reader chooses. */
  @property() kind = '';

  /** Id of the organization or network that asks: left out of the results, and told what ties it to the others. */
  @property() from = '';

  @state() private selected = '';

  /** How many results the last view holds, for those who are told of a choice. */
  #count = 0;

  protected override makeView(input: FinderInput): FinderView {
    const view = collaborationFinderView({ theme: this.theme, place: this.place, kind: this.kind }, this.from, input);
    this.#count = view.found.length + view.inPart.length;
    return view;
  }

  protected override makeOverview(input: FinderInput): FinderView {
    return this.makeView(input);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.theme, this.place, this.kind, this.from];
  }

  protected override isEmpty({ options }: FinderView): boolean {
    return Object.values(options).every(({ length }) => length === 0);
  }

  protected override renderView(view: FinderView, words: CollaborationFinderWords): TemplateResult {
    if (this.isEmpty(view)) return html`<slot name="empty"><p>${words.noChoices}</p></slot>`;
    const isAsked = view.asked.length > 0;
    return html`<slot name="heading">${heading(this.headingLevel, words.heading)}</slot>
      ${renderFields(view, words, this.#choose)}
      <p class="asked">${view.asked.map(({ value }) => value).join(' · ')}</p>
      <div part="status" class="status" role="status">${isAsked ? this.#statusOf(view, words) : words.start}</div>
      ${isAsked ? this.#renderFound(view, words) : nothing} ${renderSources(this.evidence, view.evidence.notes, words)}`;
  }

  #statusOf({ found, inPart }: FinderView, words: CollaborationFinderWords): string {
    if (found.length === 0) return words.noMatch;
    return [words.count(found.length), ...(inPart.length > 0 ? [words.inPart(inPart.length)] : [])].join('. ');
  }

  #renderFound({ found, inPart, widenings, evidence }: FinderView, words: CollaborationFinderWords): TemplateResult {
    const isFull = this.evidence === 'full';
    const options: FinderResultsOptions = {
      words,
      marks: (records: readonly AnyRecord[]) => renderMarks(this.evidence, evidence.marksOf(...records), words),
      isOpen: (id) => isFull || this.selected === id,
      onToggle: isFull ? undefined : this.#toggle,
    };
    const widen = widenings.map(
      ({ field, label }) =>
        html`<button
          type="button"
          @click=${() => {
            this.#widen(field);
          }}
        >
          ${words.without(label.value)}
        </button>`,
    );
    return html`${widen.length > 0 ? html`<div class="widenings">${widen}</div>` : nothing}
    ${found.length > 0 ? renderResults(found, options) : nothing}
    ${
      inPart.length > 0
        ? html`<details class="in-part" ?open=${found.length === 0}>
            <summary>${words.inPart(inPart.length)}</summary>
            ${renderResults(inPart, options)}
          </details>`
        : nothing
    }`;
  }

  readonly #choose = (field: FinderField, value: string): void => {
    this[field] = value;
    void this.#announce();
  };

  async #announce(): Promise<void> {
    await this.updateComplete;
    const { theme, place, kind } = this;
    this.dispatchEvent(new HnFilterEvent({ theme, place, kind }, this.#count));
  }

  /** The button goes with what it gave up: the focus moves to the field that now asks for nothing. */
  #widen(field: FinderField): void {
    this.#choose(field, '');
    void this.updateComplete.then(() => {
      this.shadowRoot?.querySelector<HTMLElement>(`[data-field=${field}]`)?.focus();
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
