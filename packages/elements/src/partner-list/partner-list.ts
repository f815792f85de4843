import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice, optionalText } from '../base/attributes.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { LazyModule } from '../base/render/lazy-module.js';
import { renderFilled } from '../base/text/phrase.js';
import { SlicedList } from '../base/sliced-list/sliced-list.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { AddressState } from './address-state.js';
import { keepFocus } from './render/keep-focus.js';
import { partnerListMessages, type PartnerListInput, type PartnerListMessages } from './messages.js';
import { PartnerData } from './partner-data.js';
import { partnerFactsStyles } from './partner-facts.styles.js';
import { noFilter, type PartnerFilter } from './partner-filter.js';
import { choiceFromWords, choiceToWords, noChoice, type ReaderChoice } from './partner-list-state.js';
import { partnerListStyles } from './partner-list.styles.js';
import { partnerListView, type GroupBy, type PartnerListView, type SortBy } from './partner-list.view.js';
import { partnerTableStyles } from './partner-table.styles.js';
import { renderArrangement, renderFilters, renderStatus } from './render/render-controls.js';
import { renderBelow } from './render/render-notice.js';
import { renderRows, type Layout, type ListLook } from './render/render-rows.js';

/** Lists up to this length get no search field. */
const fewRows = 3;

/**
 * Partners of a network: who is named, in what role, and what is documented about the others.
 *
 * Renders the first screen of a long list at once, and the other rows while the browser is idle. Once every row is
 * rendered, the element has the attribute `fill-complete`.
 *
 * @summary The members of a network, with search, facets and details.
 * @tagname hn-partner-list
 *
 * @slot empty - Takes the place of the message when no member is documented.
 *
 * @csspart filters - Search and facets together.
 * @csspart search - The search field.
 * @csspart arrangement - The choices of order and groups.
 * @csspart status - The count of results.
 * @csspart clear-button - Takes the filters back.
 * @csspart list - The list or table.
 * @csspart sort-button - Sorts a table by its column.
 * @csspart item - One organization.
 * @csspart name - Its name.
 * @csspart role - What relates it to the network.
 * @csspart details-button - Opens what else is documented of it.
 * @csspart details - What else is documented of it.
 * @csspart figure - One count of members by a source.
 * @csspart unnamed - Members that a source speaks of without naming them.
 * @csspart notice - What is documented besides the named.
 *
 * @cssproperty [--hn-partner-list-item-background-color] - Background of one organization.
 *
 * @fires {HnFilterEvent} hn-filter - A reader has changed the filter.
 * @fires {HnSelectEvent} hn-select - A reader has opened an organization, or closed one (with an empty id).
 */
export class HnPartnerList extends HnElement<PartnerListView, PartnerListMessages> {
  static readonly tagName = 'hn-partner-list';

  static override styles = [
    hostStyles,
    evidenceStyles,
    fieldStyles,
    partnerListStyles,
    partnerFactsStyles,
    partnerTableStyles,
  ];

  protected override readonly messageLoader = partnerListMessages;

  /** Look: `grid` of cards, `list` of lines, or `table`. */
  @property({ converter: choice('grid', 'list', 'table') }) layout: Layout = 'grid';

  /** Headings between the items: `none`, `kind`, `place`, `role` or `layer`. A reader may choose another. */
  @property({ converter: choice('none', 'kind', 'place', 'role', 'layer'), attribute: 'group-by' }) groupBy: GroupBy =
    'none';

  /** Order: as `documented`, members first, or by `name`. A reader may choose the other. */
  @property({ converter: choice('documented', 'name') }) sort: SortBy = 'documented';

  /** Search and facets: `auto` leaves them out of lists of up to three; `always`; `never`. */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  /**
   * Keeps what a reader filters, sorts and groups by in the address of the page, under this name, so that it can be
   * shared: `partners` gives `?partners.kind=hospital`. Each list of a page needs a name of its own.
   */
  @property({ converter: optionalText, attribute: 'deep-link' }) deepLink: string | undefined;

  @state() private choice: ReaderChoice = noChoice;

  /** Ids of rows with open details; kept while a filter hides the row. */
  @state() private open: ReadonlySet<string> = new Set();

  readonly #details = new LazyModule(this, () => import('./render/render-details.js'));

  readonly #slices = new SlicedList(this, {
    flush: () => this.performUpdate(),
    onUpdated: (isComplete) => this.toggleAttribute('fill-complete', isComplete && this.view !== undefined),
  });

  readonly #address = new AddressState(
    () => this.deepLink,
    (messages) => (this.choice = choiceFromWords(messages)),
  );

  readonly #data = new MemoizeLast<PartnerData>();

  #restoreFocus: (() => boolean) | undefined;

  constructor() {
    super();
    this.addController(this.#address);
  }

  protected override makeView(input: PartnerListInput): PartnerListView {
    const { filter } = this.choice;
    const view = partnerListView(this.#dataOf(input), { filter, groupBy: this.#groupBy, sort: this.#sort });
    this.#slices.start(view.groups.flatMap(({ slices }) => slices.map(({ length }) => length)));
    return view;
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.choice.filter, this.#groupBy, this.#sort];
  }

  protected override isEmpty({ total, data }: PartnerListView): boolean {
    return total === 0 && !data.unnamed;
  }

  protected override renderView(view: PartnerListView, messages: PartnerListMessages): TemplateResult {
    const title = renderFilled(messages.heading, view.data.networkName);
    return html`<slot name="heading">${heading(this.headingLevel, title)}</slot>
      ${this.#showsFilters(view) ? this.#renderControls(view, messages) : nothing}
      ${this.#renderMessage(view, messages)}
      <div class="rows">${renderRows(view, this.#lookOf(view, messages), this.#slices)}</div>
      ${this.#details.renderFailure(messages)} ${renderBelow(view.data, this.evidence, messages)}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#restoreFocus ??= keepFocus(this.renderRoot);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    // The focused row may be in a slice that is not rendered yet: render all then.
    if (this.#restoreFocus?.() !== false || this.#slices.isComplete) this.#restoreFocus = undefined;
    else this.#slices.advance(Infinity);
    super.updated(changed);
  }

  get #sort(): SortBy {
    return this.choice.sort ?? this.sort;
  }

  get #groupBy(): GroupBy {
    return this.choice.groupBy ?? this.groupBy;
  }

  /** Cached: rows depend on data and language, not on the query. */
  #dataOf(input: PartnerListInput): PartnerData {
    const { index, network, messages, language } = input;
    return this.#data.get([index, network, messages, language], () => new PartnerData(input));
  }

  #lookOf({ data }: PartnerListView, messages: PartnerListMessages): ListLook {
    const { layout, evidence, headingLevel } = this;
    return {
      ...{ layout, evidence, messages, headingLevel: headingLevel + 1, sort: this.#sort },
      isOpen: ({ id }) => this.open.has(id),
      onToggle: ({ id }) => void this.#toggle(id),
      onSort: this.#onSort,
      renderDetails: (row) => this.#details.module?.renderDetails(row, data.input, evidence !== 'none') ?? nothing,
    };
  }

  #showsFilters({ total }: PartnerListView): boolean {
    return this.filters === 'always' || (this.filters === 'auto' && total > fewRows);
  }

  #renderControls(view: PartnerListView, messages: PartnerListMessages): TemplateResult {
    const arrangement = { sort: this.#sort, groupBy: this.#groupBy, offersSort: this.layout !== 'table' };
    return html`${renderFilters(view, messages, this.#onFilter)}
      <div class="toolbar">
        ${renderStatus(view, messages, this.#onClear)}${renderArrangement(view, arrangement, messages, this.#onArrange)}
      </div>`;
  }

  #renderMessage(view: PartnerListView, { noMatch }: PartnerListMessages): unknown {
    return view.shown === 0 && view.total > 0 ? html`<p>${noMatch}</p>` : nothing;
  }

  readonly #onArrange = (change: Partial<ReaderChoice>): void => this.#choose(change);

  #choose(change: Partial<ReaderChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.#address.write(choiceToWords(this.choice));
  }

  readonly #onFilter = (change: Partial<PartnerFilter>): void => {
    this.#choose({ filter: { ...this.choice.filter, ...change } });
    void this.#announceFilter();
  };

  /** The clear button is removed by its own action: focus the search field. */
  readonly #onClear = (): void => {
    this.#onFilter(noFilter);
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #onSort = (): void => this.#choose({ sort: this.#sort === 'name' ? 'documented' : 'name' });

  async #toggle(id: string): Promise<void> {
    const isOpening = !this.open.has(id);
    if (isOpening && !(await this.#details.get())) return;
    const others = [...this.open].filter((one) => one !== id);
    this.open = new Set(isOpening ? [...others, id] : others);
    await this.updateComplete;
    this.dispatchEvent(new HnSelectEvent('party', isOpening ? id : ''));
  }

  async #announceFilter(): Promise<void> {
    await this.updateComplete;
    this.dispatchEvent(new HnFilterEvent(this.choice.filter, this.view?.shown ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-partner-list': HnPartnerList;
  }
}
