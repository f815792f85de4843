import { property } from 'lit/decorators.js';
import { choice, count, flag, optionalText } from '../base/attributes.js';
import { HnElement } from '../base/hn-element.js';
import type { PartnerListMessages } from './messages.js';
import type { DataOptions } from './partner-data.js';
import type { GroupByChoice, PartnerListView } from './partner-list.view.js';
import type { SortBy } from './partner-order.js';
import type { Layout } from './render/render-rows.js';

/** Lists up to this length are seen at a glance: they get no filters. */
const fewRows = 7;

/** Roles in the sense of ARIA that a page may give a whole list: they say nothing of partners. */
const ariaRoles = new Set([
  'article',
  'complementary',
  'feed',
  'group',
  'list',
  'main',
  'none',
  'presentation',
  'region',
]);

const roleAskedBy = (element: Element): string | undefined => {
  const role = element.getAttribute('role')?.trim();
  return role === undefined || role === '' || ariaRoles.has(role) ? undefined : role;
};

/** What a page can ask of a partner list. */
export abstract class PartnerListAttributes extends HnElement<PartnerListView, PartnerListMessages> {
  /** Look: `grid` of cards, `list` of lines, or `table`. */
  @property({ converter: choice('grid', 'list', 'table') }) layout: Layout = 'grid';

  /**
   * Headings between the items: `none`, `kind`, `place`, `role` or `layer`. `auto` is by `kind` where that gives a few
   * groups of several partners each, in lists of 13 to 120 without order, pages or table. A reader may choose another.
   */
  @property({ converter: choice('auto', 'none', 'kind', 'place', 'role', 'layer'), attribute: 'group-by' })
  groupBy: GroupByChoice = 'auto';

  /**
   * Order: as `documented`, members first; by `name`; or `mixed`, one of each kind in turn, so that the first of a long
   * list tell what there is. A reader may choose one of the first two.
   */
  @property({ converter: choice('documented', 'name', 'mixed') }) sort: SortBy = 'documented';

  /** Search, filters and the buttons below: `auto` leaves them out of lists of up to seven; `always`; `never`. */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  /** Leaves out search, filters, order and the buttons below the list. */
  @property({ converter: flag, attribute: 'hide-filters' }) hideFilters = false;

  /** Only partners of these kinds and narrower ones: ids or names, with commas between them. */
  @property({ converter: optionalText }) kind: string | undefined;

  /** Only partners in these places, or within them: ids or names, with commas between them. */
  @property({ converter: optionalText }) place: string | undefined;

  /**
   * Only partners in these roles and narrower ones: ids or names, with commas between them. The attribute `role` says
   * the same, but checkers of accessibility take it for ARIA.
   */
  @property({ converter: optionalText, attribute: 'partner-role' }) partnerRole: string | undefined;

  /** Only these partners, in this order: ids with commas between them. */
  @property({ converter: optionalText }) ids: string | undefined;

  /** At most so many partners, the first in the order of `sort`. */
  @property({ converter: count }) limit: number | undefined;

  /** So many partners at first, and a button for as many more; all are there for find-in-page and print. */
  @property({ converter: count, attribute: 'page-size' }) pageSize: number | undefined;

  /** Address of a partner's page on your site, such as `/partners/{id}`; else its name links to its website. */
  @property({ converter: optionalText, attribute: 'link-pattern' }) linkPattern: string | undefined;

  /**
   * Keeps what a reader filters, sorts and groups by in the address of the page, under this name, so that it can be
   * shared: `partners` gives `?partners.kind=hospital`. Each list of a page needs a name of its own.
   */
  @property({ converter: optionalText, attribute: 'deep-link' }) deepLink: string | undefined;

  /** What of the data to show; `sort` counts for which partners are the first. */
  protected get dataOptions(): DataOptions {
    const { kind, place, partnerRole, ids, limit, sort } = this;
    return { kind, place, role: partnerRole ?? roleAskedBy(this), ids, limit, sort };
  }

  /** The values that the data depend on. */
  protected get presets(): readonly unknown[] {
    const presets: Readonly<Record<string, unknown>> = { ...this.dataOptions };
    return Object.values(presets);
  }

  /** A page that names its partners has an order of its own, and a table has a column for kinds. */
  protected get groupByAsked(): GroupByChoice {
    const isOwn = this.layout === 'table' || this.ids !== undefined;
    return this.groupBy === 'auto' && isOwn ? 'none' : this.groupBy;
  }

  protected showsFilters({ data: { rows } }: PartnerListView): boolean {
    if (this.hideFilters) return false;
    return this.filters === 'always' || (this.filters === 'auto' && rows.length > fewRows);
  }
}
