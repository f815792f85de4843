import type { Network } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { renderFacetField, renderSearchField } from '../base/fields/fields.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnFilterEvent, HnSelectEvent } from '../events/events.js';
import { disclosureStyles } from '../styles/disclosure.styles.js';
import { factRowStyles } from '../styles/fact-row.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { sourceListStyles } from './source-list.styles.js';
import { allSourceRows, sourceListView } from './source-list.view.js';
import type { SourceFacet, SourceFilter, SourceListView } from './source-list.view.js';
import { sourceListMessages, type SourceListMessages, type SourceSort } from './messages.js';
import { renderSource, type SourceContext } from './source-parts.js';
import type { SourceListInput, SourceRow } from './source-rows.js';

export * from '../events/events.js';

const noFilter: SourceFilter = { query: '', language: '', publisher: '', layer: '' };

/** Maximum length of a list without a search field. */
const maxSourcesWithoutSearch = 12;

/** Maximum length of a list without facets. */
const manySources = 40;

/** Number of sources of a longer list that are shown initially. */
const firstSources = 10;

const isFiltered = ({ filter }: SourceListView): boolean => Object.values(filter).some((value) => value !== '');

/**
 * Shows the numbered sources of the data, with the facts that each supports and its quotes. Without a selected network,
 * lists the sources of all networks in the data. `evidence` controls what each source supports: `none` omits it,
 * `sources` and `marks` fold it, `full` unfolds it.
 *
 * @summary The sources, and what each one supports.
 * @tagname hn-source-list
 *
 * @slot empty - Replaces the message that no source is documented.
 *
 * @csspart filters - Search and facets together.
 * @csspart search - The search field.
 * @csspart status - The number of results.
 * @csspart order - Number and order of the sources.
 * @csspart list - The list of sources.
 * @csspart name - Title of a source.
 * @csspart note - How the date of a source was inferred.
 * @csspart more-button - Button that shows the whole list.
 * @csspart supports - The facts that a source supports.
 * @csspart record - One fact that a source supports.
 *
 * @fires {HnSelectEvent} hn-select - The reader opened or closed the facts that a source supports.
 * @fires {HnFilterEvent} hn-filter - The reader changed the filter.
 */
export class HnSourceList extends HnElement<SourceListView, SourceListMessages, Network | undefined> {
  static readonly tagName = 'hn-source-list';

  protected static readonly collections = ['sources'];

  static override styles = [hostStyles, disclosureStyles, fieldStyles, factRowStyles, sourceListStyles];

  protected override readonly messageLoader = sourceListMessages;

  /**
   * Order: by `use` with the most used first, in the order in which sources are `cited`, by `date` with the newest
   * first, or by `title`.
   */
  @property({ converter: choice('use', 'cited', 'date', 'title') }) sort: SourceSort = 'use';

  /**
   * When to show search and facets: `auto` for long lists only (search from 13 sources, facets from 41), `always` or
   * `never`.
   */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  @state() private filter: SourceFilter = noFilter;

  /** Whether the reader has requested the whole list. */
  @state() private isWhole = false;

  /** Disclosures toggled by the reader, by source id. */
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
    const { networkName, rows, sources, total, mostCommon, areMostUndated } = view;
    const name = networkName ? renderFilled(messages.heading, networkName) : messages.headingOfAll;
    const title = headingSlot(this.headingLevel, name);
    const shown = this.#isFoldable(view) ? firstSources : total;
    const context: SourceContext = {
      messages,
      evidence: this.evidence,
      isFolded: ({ number }) => number > shown,
      onReveal: () => (this.isWhole = true),
      mostCommonLanguage: mostCommon?.language,
      areMostUndated,
      isLeft: (row) => sources.has(row),
      isOpen: this.#isOpen,
      onToggle: this.#onToggle,
    };
    const foreign = mostCommon?.isForeign ? mostCommon.languageName : undefined;
    return html`${title}
      <p part="order" class="order">
        ${messages.order(total, this.sort)} ${foreign ? messages.mostIn(foreign) : nothing}
        ${areMostUndated ? messages.mostUndated : nothing}
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
    return view.total > maxSourcesWithoutSearch && !this.isWhole && !isFiltered(view) && this.evidence !== 'full';
  }

  /** Shows the whole list. Because the clicked button disappears, the first new source gets the focus. */
  readonly #showAll = async (): Promise<void> => {
    this.isWhole = true;
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.source cite a')].at(firstSources)?.focus();
  };

  /** Returns the cached rows, which do not depend on the query. */
  #rowsOf(input: SourceListInput): SourceRow[] {
    const { index, messages, language, network } = input;
    return this.#rows.get([index, messages, language, network, this.sort], () => allSourceRows(input, this.sort));
  }

  #renderFilters(
    { facets, filter, total }: SourceListView,
    messages: SourceListMessages,
  ): TemplateResult | typeof nothing {
    if (this.filters === 'never' || (this.filters === 'auto' && total <= maxSourcesWithoutSearch)) return nothing;
    const hasFacets = this.filters === 'always' || total > manySources;
    const field = (name: SourceFacet, label: string, all: string): unknown =>
      facets[name].length < 2
        ? nothing
        : renderFacetField({
            ...{ name, label, all, chosen: filter[name], options: facets[name] },
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

  /** Ignores changes by the element itself, for which `toggle` also fires. */
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
