import type { Network } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { renderFacetField } from '../base/fields/facets.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { renderFilled } from '../base/text/phrase.js';
import { renderSearchField } from '../base/fields/search-field.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { HnSelectEvent } from '../events/select-event.js';
import { disclosureStyles } from '../styles/disclosure.styles.js';
import { factRowStyles } from '../styles/fact-row.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { sourceListStyles } from './source-list.styles.js';
import {
  allSourceRows,
  sourceListView,
  type SourceFacet,
  type SourceFilter,
  type SourceListView,
} from './source-list.view.js';
import { sourceListMessages, type SourceListMessages, type SourceSort } from './messages.js';
import { renderSource, type SourceContext } from './source-parts.js';
import type { SourceListInput, SourceRow } from './source-rows.js';

export * from '../events/events.js';

const noFilter: SourceFilter = { query: '', language: '', publisher: '', layer: '' };

/** Lists up to this length get no search field. */
const fewSources = 12;

/** Longer lists get facets beside it. */
const manySources = 40;

/** So many of a longer list at first. */
const firstSources = 10;

const isFiltered = ({ filter }: SourceListView): boolean => Object.values(filter).some((value) => value !== '');

/**
 * The sources that the data rest on, numbered, each with what it supports in its own words. Without a network named,
 * those of all networks in the data. `evidence`: `none` leaves out what each supports, `sources` and `marks` fold it
 * away, `full` opens it.
 *
 * @summary The sources, and what each one supports.
 * @tagname hn-source-list
 *
 * @slot empty - Takes the place of the message when no source is documented.
 *
 * @csspart filters - Search and facets together.
 * @csspart search - The search field.
 * @csspart status - The count of results.
 * @csspart order - How many there are, and in which order.
 * @csspart list - The list of sources.
 * @csspart name - Title of a source.
 * @csspart note - How its date was read.
 * @csspart more-button - Shows all.
 * @csspart supports - What rests on it.
 * @csspart record - One fact that rests on it.
 *
 * @fires {HnSelectEvent} hn-select - A reader has opened or closed what a source supports.
 * @fires {HnFilterEvent} hn-filter - A reader has changed the filter.
 */
export class HnSourceList extends HnElement<SourceListView, SourceListMessages, Network | undefined> {
  static readonly tagName = 'hn-source-list';

  static override styles = [hostStyles, disclosureStyles, fieldStyles, factRowStyles, sourceListStyles];

  protected override readonly messageLoader = sourceListMessages;

  /** Order: by `use` with the most used first, as first `cited`, by `date` with the newest first, or by `title`. */
  @property({ converter: choice('use', 'cited', 'date', 'title') }) sort: SourceSort = 'use';

  /** Search and facets: `auto` only in long lists, search from 13 and facets from 41 sources on; `always`; `never`. */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  @state() private filter: SourceFilter = noFilter;

  /** Has the reader asked for all of a long list? */
  @state() private isWhole = false;

  /** Disclosures that the reader has toggled, by source id. */
  @state() private choices: ReadonlyMap<string, boolean> = new Map();

  readonly #rows = new MemoizeLast<SourceRow[]>();

  protected override readonly forAllNetworks = true;

  protected override makeView(input: SourceListInput): SourceListView {
    return sourceListView(this.#rowsOf(input), this.filter, input);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.filter, this.sort];
  }

  protected override isEmpty({ total }: SourceListView): boolean {
    return total === 0;
  }

  protected override renderView(view: SourceListView, messages: SourceListMessages): TemplateResult {
    const { networkName, rows, sources, total, usual } = view;
    const name = networkName ? renderFilled(messages.heading, networkName) : messages.headingOfAll;
    const title = html`<slot name="heading">${heading(this.headingLevel, name)}</slot>`;
    const shown = this.#isFoldable(view) ? firstSources : total;
    const context: SourceContext = {
      messages,
      evidence: this.evidence,
      isFolded: ({ number }) => number > shown,
      onReveal: this.#onWhole,
      usualLanguage: usual?.language,
      isLeft: (row) => sources.has(row),
      isOpen: this.#isOpen,
      onToggle: this.#onToggle,
    };
    const foreign = usual?.isForeign ? usual.languageName : undefined;
    return html`${title}
      <p part="order" class="order">
        ${messages.order(total, this.sort)} ${foreign ? messages.mostIn(foreign) : nothing}
      </p>
      ${this.#renderFilters(view, messages)}
      <div part="status" class=${isFiltered(view) ? 'status' : 'visually-hidden'} role="status">
        ${isFiltered(view) ? messages.count(sources.size, total) : nothing}
      </div>
      ${sources.size === 0 ? html`<p>${messages.noMatch}</p>` : nothing}
      <ol role="list" part="list" class="list">
        ${rows.map((row) => renderSource(row, context))}
      </ol>
      ${
        shown < total
          ? html`<button type="button" part="more-button" class="whole" @click=${this.#showAll}>
              ${messages.showAll(total)}
            </button>`
          : nothing
      }`;
  }

  #isFoldable(view: SourceListView): boolean {
    return view.total > fewSources && !this.isWhole && !isFiltered(view) && this.evidence !== 'full';
  }

  readonly #onWhole = (): void => {
    this.isWhole = true;
  };

  /** The clicked button is gone: the first source that is new takes the focus. */
  readonly #showAll = async (): Promise<void> => {
    this.isWhole = true;
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.source cite a')].at(firstSources)?.focus();
  };

  /** Cached: rows do not depend on the query. */
  #rowsOf(input: SourceListInput): SourceRow[] {
    const { index, messages, language, network } = input;
    return this.#rows.get([index, messages, language, network, this.sort], () => allSourceRows(input, this.sort));
  }

  #renderFilters(
    { facets, filter, total }: SourceListView,
    messages: SourceListMessages,
  ): TemplateResult | typeof nothing {
    if (this.filters === 'never' || (this.filters === 'auto' && total <= fewSources)) return nothing;
    const hasFacets = this.filters === 'always' || total > manySources;
    const field = (name: SourceFacet, label: string, all: string): unknown =>
      renderFacetField({
        label,
        all,
        chosen: filter[name],
        options: facets[name],
        onChoose: (value) => this.#onFilter({ [name]: value }),
      });
    return html`<div part="filters" class="filters" role="group" aria-label=${messages.filters}>
      ${renderSearchField(messages.search, filter.query, (query) => this.#onFilter({ query }))}
      ${
        hasFacets
          ? html`${field('language', messages.languageOfSource, messages.allLanguages)}
            ${field('publisher', messages.publisher, messages.allPublishers)}
            ${field('layer', messages.layer, messages.allLayers)}`
          : nothing
      }
    </div>`;
  }

  readonly #isOpen = ({ id }: SourceRow): boolean => this.choices.get(id) ?? this.evidence === 'full';

  /** `toggle` also fires for changes by the element itself: ignore those. */
  readonly #onToggle = (row: SourceRow, isOpen: boolean): void => {
    if (this.#isOpen(row) === isOpen) return;
    this.choices = new Map([...this.choices, [row.id, isOpen]]);
    this.dispatchEvent(new HnSelectEvent('source', isOpen ? row.id : ''));
  };

  #onFilter(change: Partial<SourceFilter>): void {
    this.filter = { ...this.filter, ...change };
    void this.#announceFilter();
  }

  async #announceFilter(): Promise<void> {
    await this.updateComplete;
    this.dispatchEvent(new HnFilterEvent({ ...(this.view?.filter ?? this.filter) }, this.view?.sources.size ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-source-list': HnSourceList;
  }
}
