import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence.js';
import { heading } from '../base/heading.js';
import { HnElement } from '../base/hn-element.js';
import { HnFilterEvent } from '../events/filter-event.js';
import { partnerListWords, type PartnerListInput } from './partner-list.words.js';
import type { PartnerListWords } from './words/words.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { fieldStyles } from '../styles/fields.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { renderFilters } from './partner-filters.js';
import { partnerListStyles } from './partner-list.styles.js';
import {
  partnerListView,
  type Claim,
  type GroupBy,
  type PartnerFilter,
  type PartnerListView,
  type SortBy,
} from './partner-list.view.js';
import { partnerRows, type PartnerRow } from './partner-rows.js';
import { renderGroup, type Layout } from './partner-items.js';
import { renderNotice } from './partner-notice.js';

const noFilter: PartnerFilter = { query: '', kind: '', place: '', role: '' };

/** Shorter lists are read faster than searched. */
const fewRows = 3;

/**
 * Partners of a network: who is named, in what role, and what is documented about the others.
 *
 * @summary The members of a network, with search and facets.
 * @tagname hn-partner-list
 *
 * @slot empty - Takes the place of the message when no member is documented.
 *
 * @csspart filters - Search and facets together.
 * @csspart search - The search field.
 * @csspart status - The count of results.
 * @csspart list - The list or table.
 * @csspart item - One organization.
 * @csspart name - Its name.
 * @csspart role - What ties it to the network.
 * @csspart figure - One count of members by a source.
 * @csspart coverage - One kind that is covered.
 * @csspart notice - What is documented besides the named.
 *
 * @cssproperty [--hn-partner-list-item-background-color] - Background of one organization.
 *
 * @fires {HnFilterEvent} hn-filter - A reader has changed the filter.
 */
export class HnPartnerList extends HnElement<PartnerListView, PartnerListWords> {
  static readonly tagName = 'hn-partner-list';

  static override styles = [hostStyles, evidenceStyles, fieldStyles, tableStyles, partnerListStyles];

  protected override readonly wordLoader = partnerListWords;

  /** Look: `grid` of cards, `list` of lines, or `table`. */
  @property() layout: Layout = 'grid';

  /** Headings between the items: `none`, `kind`, `place` or `role`. */
  @property({ attribute: 'group-by' }) groupBy: GroupBy = 'none';

  /** Order: as `documented`, members first, or by `name`. */
  @property() sort: SortBy = 'documented';

  /** Search and facets: `auto` leaves them out of lists of up to three; `always`; `never`. */
  @property() filters: 'auto' | 'always' | 'never' = 'auto';

  @state() private filter: PartnerFilter = noFilter;

  #rows: { input: PartnerListInput; rows: PartnerRow[] } | undefined;

  /** How many rows the last view left, for those who are told of a filter. */
  #shown = 0;

  protected override makeView(input: PartnerListInput): PartnerListView {
    const { filter, groupBy, sort } = this;
    const view = partnerListView(input, this.#rowsOf(input), { filter, groupBy, sort });
    this.#shown = view.shown;
    return view;
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.filter, this.groupBy, this.sort];
  }

  protected override isEmpty({ total, unnamed }: PartnerListView): boolean {
    return total === 0 && !unnamed;
  }

  protected override renderView(view: PartnerListView, words: PartnerListWords): TemplateResult {
    return html`<slot name="heading">${heading(this.headingLevel, words.heading(view.networkName.value))}</slot>
      ${this.#showsFilters(view) ? renderFilters(view, this.filter, words, this.#onFilter) : nothing}
      <div part="status" class=${this.#isFiltered ? 'status' : 'visually-hidden'} role="status">
        ${this.#isFiltered ? words.count(view.shown, view.total) : nothing}
      </div>
      ${this.#renderList(view, words)} ${this.#renderUnnamed(view, words)}
      ${renderSources(this.evidence, view.evidence.notes, words)}`;
  }

  /** Rows depend on data and language alone: typing a query does not make them again. */
  #rowsOf(input: PartnerListInput): PartnerRow[] {
    const { index, network, words } = input;
    const known = this.#rows;
    if (known?.input.index === index && known.input.network === network && known.input.words === words) {
      return known.rows;
    }
    const rows = partnerRows(input);
    this.#rows = { input, rows };
    return rows;
  }

  get #isFiltered(): boolean {
    return Object.values(this.filter).some((value) => value !== '');
  }

  #showsFilters({ total }: PartnerListView): boolean {
    return this.filters === 'always' || (this.filters === 'auto' && total > fewRows);
  }

  #renderList(view: PartnerListView, words: PartnerListWords): TemplateResult {
    const { noMatch, noMembers } = words;
    if (this.isEmpty(view)) return html`<slot name="empty"><p>${noMembers}</p></slot>`;
    if (view.shown === 0 && view.total > 0) return html`<p>${noMatch}</p>`;
    const marks = (row: PartnerRow): unknown =>
      renderMarks(this.evidence, view.evidence.marksOf(...row.records), words);
    return html`${view.groups.map((group) => renderGroup(group, this.layout, this.headingLevel + 1, words, marks))}`;
  }

  #renderUnnamed({ unnamed, namedMembers, total, evidence }: PartnerListView, words: PartnerListWords): unknown {
    if (!unnamed) {
      const isCited = total > 0 && evidence.notes.length > 0;
      return isCited ? html`<p part="notice" class="facts">${words.openEnded}</p>` : nothing;
    }
    const marks = ({ record }: Claim): unknown => renderMarks(this.evidence, evidence.marksOf(record), words);
    return renderNotice(unnamed, `${words.incomplete(namedMembers)} ${words.besides}`, marks);
  }

  readonly #onFilter = (change: Partial<PartnerFilter>): void => {
    this.filter = { ...this.filter, ...change };
    void this.#announceFilter();
  };

  async #announceFilter(): Promise<void> {
    await this.updateComplete;
    this.dispatchEvent(new HnFilterEvent({ ...this.filter }, this.#shown));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-partner-list': HnPartnerList;
  }
}
