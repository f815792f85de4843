import type { Network } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { inRow, renderFilled, renderPhrase } from '../base/text/phrase.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { collaborationFinderStyles } from './collaboration-finder.styles.js';
import { collaborationFinderView, type FinderView } from './collaboration-finder.view.js';
import { finderFields, type FinderField } from './finder-fields.js';
import { renderBriefly, renderFields, renderRows, type FinderRendering } from './finder-parts.js';
import { collaborationFinderMessages, type CollaborationFinderMessages, type FinderInput } from './messages.js';

/** So many results without contact at once; a button shows as many more. */
const sliceOfBriefs = 24;

/**
 * Whom to talk to: contacts first, then organizations without known contact details. Readers narrow the results by
 * theme, place and kind of organization, as far as these tell the results apart. Each result says why it is there. An
 * organization belongs to a theme by its own record or by a program that it takes part in, not by its network.
 *
 * @summary Contacts by theme, place and kind of organization.
 * @tagname hn-collaboration-finder
 *
 * @csspart filters - The choices together.
 * @csspart status - The count of results.
 * @csspart list - The results with contacts.
 * @csspart item - One organization or network.
 * @csspart name - Its name.
 * @csspart reason - Why it is found.
 * @csspart contact - Whom to turn to there.
 *
 * @cssproperty [--hn-collaboration-finder-item-background-color=transparent] - Background of one result.
 *
 * @fires {HnFilterEvent} hn-filter - A reader has changed a choice: `theme`, `place` or `kind`.
 * @fires {HnSelectEvent} hn-select - A reader has opened or closed the further reasons of a result.
 */
export class HnCollaborationFinder extends HnElement<FinderView, CollaborationFinderMessages, Network | undefined> {
  static readonly tagName = 'hn-collaboration-finder';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, collaborationFinderStyles];

  protected override readonly messageLoader = collaborationFinderMessages;

  /** Id of the theme to start with; follows what the reader chooses. */
  @property({ converter: text }) theme = '';

  /** Id of the place to start with; follows what the reader chooses. */
  @property({ converter: text }) place = '';

  /** The kind of organization to start with, such as `hospital`; follows what the reader chooses. */
  @property({ converter: text }) kind = '';

  /** Id of the organization or network that asks: left out of the results. */
  @property({ converter: text }) from = '';

  /** How many results without contact are shown. */
  @state() private briefs = sliceOfBriefs;

  protected override readonly forAllNetworks = true;

  protected override makeView(input: FinderInput): FinderView {
    const { theme, place, kind, from } = this;
    return collaborationFinderView({ theme, place, kind }, from, input);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.theme, this.place, this.kind, this.from];
  }

  protected override isEmpty({ isEmpty }: FinderView): boolean {
    return isEmpty;
  }

  protected override renderView(view: FinderView, messages: CollaborationFinderMessages): TemplateResult {
    const { options, choice, count, evidence } = view;
    const fields = renderFields(view, messages, this.#choose, this.#clear);
    const chosen = finderFields.map((field) => options[field].find(({ value }) => value === choice[field])?.label);
    return html`<slot name="heading">${heading(this.headingLevel, messages.heading)}</slot>
      ${fields === nothing && view.withContact.length > 0 ? html`<p class="no-choice">${messages.noChoice}</p>` : fields}
      <p class="asked">${renderPhrase(inRow(chosen))}</p>
      <div part="status" class=${fields === nothing ? 'visually-hidden' : 'status'} role="status">
        ${messages.count(count)}
      </div>
      ${this.#renderResults(view, messages)} ${renderSources(this.evidence, evidence.notes, messages)}`;
  }

  #renderResults(view: FinderView, messages: CollaborationFinderMessages): TemplateResult {
    const { withContact, withoutContact, instead } = view;
    const rendering = this.#rendering(view, messages);
    const shown = withoutContact.slice(0, this.briefs);
    const briefs =
      shown.length === 0
        ? nothing
        : renderBriefly(shown, rendering, { count: withoutContact.length - shown.length, show: this.#showMore });
    if (withContact.length > 0)
      return html`${renderRows(withContact, rendering)}
      ${
        briefs === nothing
          ? nothing
          : html`<details class="rest">
              <summary><span class="summary">${messages.withoutContact(withoutContact.length)}</span></summary>
              ${briefs}
            </details>`
      }`;
    return html`${briefs}
    ${
      instead
        ? html`<p class="instead">${renderFilled(messages.instead, instead.name)}</p>
            ${renderRows([instead], rendering)}`
        : nothing
    }`;
  }

  #rendering({ evidence }: FinderView, messages: CollaborationFinderMessages): FinderRendering {
    return {
      messages,
      level: this.headingLevel + 1,
      marks: (records) => renderMarks(this.evidence, evidence.marksOf(...records), messages),
      isFull: this.evidence === 'full',
      onWhy: this.#onWhy,
    };
  }

  readonly #choose = (field: FinderField, value: string): void => {
    this[field] = value;
    this.briefs = sliceOfBriefs;
    void this.#announce();
  };

  /** The clicked button disappears with the choices: the first field takes the focus. */
  readonly #clear = (): void => {
    for (const field of finderFields) this[field] = '';
    void this.#announce().then(() => this.shadowRoot?.querySelector('select')?.focus());
  };

  async #announce(): Promise<void> {
    await this.updateComplete;
    const { theme, place, kind } = this;
    this.dispatchEvent(new HnFilterEvent({ theme, place, kind }, this.view?.count ?? 0));
  }

  readonly #showMore = (): void => {
    this.briefs += sliceOfBriefs;
  };

  readonly #onWhy = (id: string, { target }: Event): void => {
    if (this.evidence !== 'full' && target instanceof HTMLDetailsElement)
      this.dispatchEvent(new HnSelectEvent('party', target.open ? id : ''));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-collaboration-finder': HnCollaborationFinder;
  }
}
