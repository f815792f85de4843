import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { headingSlot } from '../base/render/heading.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { LazyModule } from '../base/render/lazy-module.js';
import type { Steps } from '../base/steps.js';
import { renderFilled } from '../base/text/phrase.js';
import { SlicedList } from '../base/sliced-list/sliced-list.js';
import { HnFilterEvent, HnSelectEvent } from '../events/events.js';
import { AddressState, choiceFromParameters, choiceToParameters, noChoice } from './partner-list-state.js';
import type { ReaderChoice } from './partner-list-state.js';
import { keepRowFocus } from './render/keep-row-focus.js';
import { partnerListMessages, type PartnerListInput, type PartnerListMessages } from './messages.js';
import { partnerData, type PartnerData } from './partner-data.js';
import { PartnerListAttributes } from './partner-list-attributes.js';
import { noFilter, type PartnerFilter, type SortBy } from './partner-filter.js';
import { allPartnerListStyles } from './styles/partner-list-styles.js';
import { partnerListView, rowsOnPages, sizesOf } from './partner-list.view.js';
import type { GroupByChoice, PartnerListView } from './partner-list.view.js';
import { renderBelow, renderMore, shownItems } from './render/render-below.js';
import { renderControls, renderCount } from './render/render-controls.js';
import { renderRows, type ListLook } from './render/render-rows.js';
import { ToolsController } from './tools-controller.js';
export * from '../events/events.js';

/**
 * Shows the partners that a network has today with their logos, and details of each on demand. Members who have left, or
 * join later, are not listed.
 *
 * Renders the first screen of a long list at once, and the other rows while the browser is idle. Once every row is
 * rendered, the element has the attribute `fill-complete`.
 *
 * @summary The partners of a network, with logos, search, filters and details.
 * @tagname hn-partner-list
 *
 * @csspart filters - Search and facets together.
 * @csspart search - The search field.
 * @csspart filters-button - Button that opens the filters if there is little space.
 * @csspart arrangement - The selection of order and groups.
 * @csspart status - Number of partners that match the filter.
 * @csspart clear-button - Button that clears the filters.
 * @csspart list - The list or table.
 * @csspart sort-button - Button that sorts a table by its column.
 * @csspart item - One organization.
 * @csspart name - Name of an organization.
 * @csspart logo - Logo of an organization.
 * @csspart role - Role of an organization in the network.
 * @csspart details-button - Button that opens the details of an organization.
 * @csspart details - Details of an organization.
 * @csspart more-button - Button that shows more partners.
 * @csspart notice - Note that the network has more partners.
 * @csspart tools - The buttons below the list.
 * @csspart download-button - Button that saves the list as CSV.
 * @csspart copy-button - Button that copies a link to the list.
 *
 * @cssproperty [--hn-partner-list-item-background-color] - Background of one organization.
 *
 * @fires {HnFilterEvent} hn-filter - The reader changed the filter.
 * @fires {HnDownloadEvent} hn-download - The reader saves the list; cancelable.
 * @fires {HnSelectEvent} hn-select - The reader opened an organization, or closed one (with an empty id).
 */
export class HnPartnerList extends PartnerListAttributes {
  static readonly tagName = 'hn-partner-list';

  static override styles = allPartnerListStyles;

  protected override readonly messageLoader = partnerListMessages;

  @state() private choice: ReaderChoice = noChoice;

  /** Ids of rows with open details; preserved while a filter hides the row. */
  @state() private open: ReadonlySet<string> = new Set();

  /** Number of open pages, with `page-size`. */
  @state() private pages = 1;

  /** Whether the filters are open, if there is little space. */
  @state() private isUnfolded = false;

  readonly #tools = new ToolsController(this);

  readonly #details = new LazyModule(this, () => import('./render/render-details.js'));

  readonly #slices = new SlicedList(this, () => this.performUpdate(), 'fill-complete');

  readonly #address = new AddressState(
    this,
    () => this.deepLink,
    (parameters) => (this.choice = choiceFromParameters(parameters)),
  );

  readonly #data = new MemoizeLast<PartnerData>();

  #hasFiltered = false;

  #restoreFocus: (() => boolean) | undefined;

  protected override *makeView(input: PartnerListInput): Steps<PartnerListView> {
    const { dataOptions, pageSize } = this;
    const options = { filter: this.choice.filter, groupBy: this.#groupBy, sort: this.#sort, pageSize };
    const from = [input.index, input.network, input.messages, input.language, ...this.presets];
    const data = yield* this.#data.getInSteps(from, () => partnerData(input, dataOptions));
    return yield* partnerListView(data, options);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.choice.filter, this.#groupBy, this.#sort, this.pageSize, ...this.presets];
  }

  protected override isEmpty({ total }: PartnerListView): boolean {
    return total === 0;
  }

  /** For plain HTML on a server, waits for the code that renders the details of all partners. */
  protected override isWaiting(): boolean {
    if (!this.isPlain || this.#details.module || this.#details.hasFailed) return false;
    void this.#details.get().then(() => this.requestUpdate());
    return true;
  }

  protected override renderView(view: PartnerListView, messages: PartnerListMessages): TemplateResult {
    const { networkName } = view.data;
    const title = networkName ? renderFilled(messages.heading, networkName) : messages.partners;
    const look = this.#lookOf(view, messages);
    const tools = this.showsFilters(view) ? this.#tools.toolsOf(view) : undefined;
    return html`${headingSlot(this.headingLevel, title)}
      ${tools ? this.#renderControls(view, messages) : renderCount(view, messages, this.#onClear)}
      ${view.shown === 0 ? html`<p>${messages.noMatch}</p>` : nothing}
      <div class="rows" ?hidden=${view.shown === 0}>
        ${renderRows(
          view,
          look,
          this.#slices.rendered(view, () => sizesOf(view)),
        )}
      </div>
      ${renderMore(Math.min(view.shown - look.visible, this.pageSize ?? 0), messages, () => void this.#showMore())}
      ${this.#details.renderFailure(messages)} ${renderBelow(view.data, this.evidence, messages, tools)}
      ${this.#tools.export.renderFailure(messages)}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated) this.#restoreFocus ??= keepRowFocus(this.renderRoot);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    // If the focused row is in a slice that is not rendered yet, render all slices.
    if (this.#restoreFocus?.() !== false || this.#slices.isComplete) this.#restoreFocus = undefined;
    else this.#slices.advanceToEnd();
    super.updated(changed);
    if (!this.#hasFiltered || !this.isCurrent) return;
    this.#hasFiltered = false;
    this.dispatchEvent(new HnFilterEvent(this.choice.filter, this.view?.shown ?? 0));
  }

  get #sort(): SortBy {
    return this.choice.sort ?? this.sort;
  }

  get #groupBy(): GroupByChoice {
    return this.choice.groupBy ?? this.groupByAsked;
  }

  #lookOf(view: PartnerListView, messages: PartnerListMessages): ListLook {
    const { layout, evidence, headingLevel, linkPattern, pageSize } = this;
    const all = (): string[] => view.groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));
    return {
      ...{ layout, evidence, messages, linkPattern, headingLevel: headingLevel + 1 },
      ...{ sort: this.#sort, groupBy: view.groupBy, isPaged: pageSize !== undefined },
      visible: pageSize === undefined || this.isPlain ? view.shown : rowsOnPages(view, this.pages * pageSize),
      onReveal: (rows) => (this.pages = Math.ceil(rows / (pageSize ?? rows))),
      open: this.isPlain ? new Set(all()) : this.open,
      onToggle: ({ id }) => void this.#toggle(id),
      onSort: this.#onSort,
      renderDetails: (row) => {
        const numbers = evidence === 'none' ? [] : view.data.evidence.marksOf(...row.records);
        return this.#details.module?.renderDetails(row, view.data.input, numbers) ?? nothing;
      },
    };
  }

  #renderControls(view: PartnerListView, messages: PartnerListMessages): TemplateResult {
    const { isUnfolded: isOpen, layout } = this;
    // To readers, the `mixed` order is the documented one.
    const sort = this.#sort === 'name' ? 'name' : 'documented';
    const arrangement = { sort, groupBy: view.groupBy, offersSort: layout !== 'table', isOpen } as const;
    return renderControls(view, arrangement, messages, {
      onFilter: this.#onFilter,
      onArrange: (change) => this.#choose(change),
      onClear: this.#onClear,
      onFold: () => (this.isUnfolded = !this.isUnfolded),
    });
  }

  /** Shows the next page and moves the focus to its first partner. */
  async #showMore(): Promise<void> {
    const before = shownItems(this.renderRoot).length;
    this.pages += 1;
    this.#slices.advance();
    await this.updateComplete;
    shownItems(this.renderRoot)[before]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  #choose(change: Partial<ReaderChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.pages = 1;
    this.#tools.forget();
    this.#address.write(choiceToParameters(this.choice));
  }

  readonly #onFilter = (change: Partial<PartnerFilter>): void => {
    this.#choose({ filter: { ...this.choice.filter, ...change } });
    this.#hasFiltered = true;
  };

  /** Clears the filters. The clear button disappears, so the search field gets the focus. */
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
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-partner-list': HnPartnerList;
  }
}
