import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { rendersWhole } from '../base/hydration/server-roots.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { inRow, renderFilled, renderPhrase } from '../base/text/phrase.js';
import { HnFilterEvent } from '../events/events.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { collaborationFinderStyles } from './collaboration-finder.styles.js';
import { createFinder, type Finder, type FinderView } from './collaboration-finder.view.js';
import { finderFields, type FinderQuestion } from './finder-fields.js';
import { renderBriefly, renderFields, renderRows, type FinderActions, type FinderRendering } from './finder-parts.js';
import { collaborationFinderMessages, type CollaborationFinderMessages, type FinderInput } from './messages.js';

export * from '../events/events.js';

/** Number of results without contact that are shown initially, and added by a button. */
const briefsAtOnce = 24;

/** Returns the number of contacts, or of organizations if none of them has a contact. */
const statusOf = ({ contacts, count }: FinderView, messages: CollaborationFinderMessages): string => {
  if (contacts > 0) return messages.contacts(contacts);
  return count > 0 ? messages.organizations(count) : messages.noneFound;
};

/**
 * Shows whom to contact: contacts first, then organizations without known contact details. Readers search by the words
 * of a name, theme or place, and filter by theme, place and kind of organization if these separate the results; themes
 * are buttons with the number of their results. After a search, each result states why it matches. An organization
 * belongs to a theme by its own record or by a program that it takes part in, not by its network.
 *
 * @summary Contacts by theme, place and kind of organization.
 * @tagname hn-collaboration-finder
 *
 * @csspart filters - The search field and the filters together.
 * @csspart search - The search field.
 * @csspart filters-button - Button that opens the filters if there is little space.
 * @csspart status - The number of results.
 * @csspart list - The results with contacts.
 * @csspart item - One organization or network.
 * @csspart name - Name of an organization or network.
 * @csspart reason - Why it matches the search or filters.
 * @csspart contact - A contact of an organization or network.
 *
 * @cssproperty [--hn-collaboration-finder-item-background-color=transparent] - Background of one result.
 *
 * @fires {HnFilterEvent} hn-filter - The reader changed the search or a filter: `query`, `theme`, `place` or `kind`.
 */
export class HnCollaborationFinder extends HnElement<FinderView, CollaborationFinderMessages, Network | undefined> {
  static readonly tagName = 'hn-collaboration-finder';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, collaborationFinderStyles];

  protected override readonly messageLoader = collaborationFinderMessages;

  /** Initial search words; updated when the reader types. */
  @property({ converter: text }) query = '';

  /** Id of the initial theme; updated when the reader selects another one. */
  @property({ converter: text }) theme = '';

  /** Id of the initial place; updated when the reader selects another one. */
  @property({ converter: text }) place = '';

  /** Initial kind of organization, such as `hospital`; updated when the reader selects another one. */
  @property({ converter: text }) kind = '';

  /** Id of the organization or network that is looking for contacts: omitted from the results. */
  @property({ converter: text }) from = '';

  /** Cached while the reader types. */
  readonly #finder = new MemoizeLast<Finder>();

  /** Number of results without contact that are shown. */
  @state() private briefs = briefsAtOnce;

  /** Whether the filters are open, if there is little space. */
  @state() private isUnfolded = false;

  protected override readonly forAllNetworks = true;

  protected override makeView(input: FinderInput): FinderView {
    const { query, theme, place, kind, from } = this;
    const find = this.#finder.get([input.index, input.network, input.messages, from], () => createFinder(input, from));
    return find({ query, theme, place, kind });
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.query, this.theme, this.place, this.kind, this.from];
  }

  /** Shows all results if no script can add them later. */
  protected override willUpdate(changed: PropertyValues): void {
    if (rendersWhole(this)) this.briefs = Number.POSITIVE_INFINITY;
    super.willUpdate(changed);
  }

  protected override isEmpty({ isEmpty }: FinderView): boolean {
    return isEmpty;
  }

  protected override renderView(view: FinderView, messages: CollaborationFinderMessages): TemplateResult {
    const { options, choice, query = '', evidence } = view;
    const fields = renderFields(view, messages, this.isUnfolded, this.#actions);
    const chosen = finderFields.map((field) => options[field].find(({ value }) => value === choice[field])?.label);
    return html`${headingSlot(this.headingLevel, messages.heading)} ${fields}
      <p class="asked">${renderPhrase(inRow([query.trim() || undefined, ...chosen]))}</p>
      <div part="status" class=${fields === nothing ? 'visually-hidden' : 'status'} role="status">
        ${statusOf(view, messages)}
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
        : renderBriefly(shown, rendering, {
            count: withoutContact.length - shown.length,
            show: () => (this.briefs += briefsAtOnce),
          });
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
    };
  }

  readonly #actions: FinderActions = {
    onSearch: (query) => this.#ask({ query }),
    onChoose: (field, value) => this.#ask({ [field]: value }),
    onFold: () => (this.isUnfolded = !this.isUnfolded),
    /** Clears the search. The clicked button disappears with the filters, so the search field gets the focus. */
    onClear: () => {
      this.#ask({ query: '', theme: '', place: '', kind: '' });
      void this.updateComplete.then(() => this.shadowRoot?.querySelector('input')?.focus());
    },
  };

  #ask(change: Partial<FinderQuestion>): void {
    Object.assign(this, change);
    this.briefs = briefsAtOnce;
    void this.#announce();
  }

  async #announce(): Promise<void> {
    await this.updateComplete;
    const { query, theme, place, kind } = this;
    this.dispatchEvent(new HnFilterEvent({ query, theme, place, kind }, this.view?.count ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-collaboration-finder': HnCollaborationFinder;
  }
}
