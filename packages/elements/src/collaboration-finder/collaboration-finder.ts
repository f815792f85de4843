import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { rendersWhole } from '../base/hydration/server-roots.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { inRow, renderFilled, renderPhrase } from '../base/text/phrase.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { collaborationFinderStyles } from './collaboration-finder.styles.js';
import { createFinder, type Finder, type FinderView } from './collaboration-finder.view.js';
import { finderFields, type FinderQuestion } from './finder-fields.js';
import { renderBriefly, renderFields, renderRows, type FinderActions, type FinderRendering } from './finder-parts.js';
import { collaborationFinderMessages, type CollaborationFinderMessages, type FinderInput } from './messages.js';

export * from '../events/events.js';

/** So many results without contact at once; a button shows as many more. */
const sliceOfBriefs = 24;

/** The number of contacts; of organizations, if none of them has a contact. */
const statusOf = ({ contacts, count }: FinderView, messages: CollaborationFinderMessages): string => {
  if (contacts > 0) return messages.contacts(contacts);
  return count > 0 ? messages.organizations(count) : messages.noneFound;
};

/**
 * Whom to talk to: contacts first, then organizations without known contact details. Readers search by the words of a
 * name, theme or place, and narrow the results by theme, place and kind of organization, as far as these tell the
 * results apart; the themes stand open, with how many results each leaves. Once they ask for something, each result says why it is there. An organization belongs to a theme by
 * its own record or by a program that it takes part in, not by its network.
 *
 * @summary Contacts by theme, place and kind of organization.
 * @tagname hn-collaboration-finder
 *
 * @csspart filters - The search field and the choices together.
 * @csspart search - The search field.
 * @csspart filters-button - Where there is little room: opens the choices.
 * @csspart status - The count of results.
 * @csspart list - The results with contacts.
 * @csspart item - One organization or network.
 * @csspart name - Its name.
 * @csspart reason - Why it is found, in answer to a choice or a search.
 * @csspart contact - Whom to turn to there.
 *
 * @cssproperty [--hn-collaboration-finder-item-background-color=transparent] - Background of one result.
 *
 * @fires {HnFilterEvent} hn-filter - A reader has changed the search or a choice: `query`, `theme`, `place` or `kind`.
 */
export class HnCollaborationFinder extends HnElement<FinderView, CollaborationFinderMessages, Network | undefined> {
  static readonly tagName = 'hn-collaboration-finder';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, collaborationFinderStyles];

  protected override readonly messageLoader = collaborationFinderMessages;

  /** Words to search for at the start; follows what the reader types. */
  @property({ converter: text }) query = '';

  /** Id of the theme to start with; follows what the reader chooses. */
  @property({ converter: text }) theme = '';

  /** Id of the place to start with; follows what the reader chooses. */
  @property({ converter: text }) place = '';

  /** The kind of organization to start with, such as `hospital`; follows what the reader chooses. */
  @property({ converter: text }) kind = '';

  /** Id of the organization or network that asks: left out of the results. */
  @property({ converter: text }) from = '';

  /** Kept while a reader types. */
  readonly #finder = new MemoizeLast<Finder>();

  /** How many results without contact are shown. */
  @state() private briefs = sliceOfBriefs;

  /** Where there is little room: are the choices open? */
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

  /** Where no script runs, nothing can be shown later. */
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
    return html`<slot name="heading">${heading(this.headingLevel, messages.heading)}</slot>
      ${fields}
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
    };
  }

  readonly #actions: FinderActions = {
    onSearch: (query) => {
      this.#ask({ query });
    },
    onChoose: (field, value) => {
      this.#ask({ [field]: value });
    },
    onFold: () => {
      this.isUnfolded = !this.isUnfolded;
    },
    /** The clicked button disappears with the choices: the search field takes the focus. */
    onClear: () => {
      this.#ask({ query: '', theme: '', place: '', kind: '' });
      void this.updateComplete.then(() => this.shadowRoot?.querySelector('input')?.focus());
    },
  };

  #ask(change: Partial<FinderQuestion>): void {
    Object.assign(this, change);
    this.briefs = sliceOfBriefs;
    void this.#announce();
  }

  async #announce(): Promise<void> {
    await this.updateComplete;
    const { query, theme, place, kind } = this;
    this.dispatchEvent(new HnFilterEvent({ query, theme, place, kind }, this.view?.count ?? 0));
  }

  readonly #showMore = (): void => {
    this.briefs += sliceOfBriefs;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-collaboration-finder': HnCollaborationFinder;
  }
}
