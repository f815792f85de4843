import type { Issue } from '@health-networks/core';
import { property } from 'lit/decorators.js';
import { choice, count, flag, optionalText, urlPattern } from '../base/attributes.js';
import { HnElement } from '../base/hn-element.js';
import type { PartnerListMessages } from './messages.js';
import type { DataOptions } from './partner-data.js';
import type { GroupByChoice, PartnerListView } from './partner-list.view.js';
import type { SortBy } from './partner-filter.js';
import type { Layout } from './render/render-rows.js';

/** Maximum length of a list without filters. */
const maxRowsWithoutFilters = 7;

/** ARIA roles that a page may set on the element; they do not select partners. */
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

const requestedRole = (element: Element): string | undefined => {
  const role = element.getAttribute('role')?.trim();
  return role === undefined || role === '' || ariaRoles.has(role) ? undefined : role;
};

/** The attributes of a partner list. */
export abstract class PartnerListAttributes extends HnElement<PartnerListView, PartnerListMessages> {
  protected static readonly collections = ['organizations', 'memberships', 'contactPoints'];

  /** Layout: `grid` of cards, `list` with one line per partner, or `table`. */
  @property({ converter: choice('grid', 'list', 'table') }) layout: Layout = 'grid';

  /**
   * Grouping under headings: `none`, `kind`, `place`, `role` or `layer`. `auto` groups by `kind` if that yields a few
   * groups of several partners each, in lists of 13 to 120 partners that are not sorted by name, paged or shown as a
   * table. A reader may choose another grouping.
   */
  @property({ converter: choice('auto', 'none', 'kind', 'place', 'role', 'layer'), attribute: 'group-by' })
  groupBy: GroupByChoice = 'auto';

  /**
   * Order: as `documented`, with members first; by `name`; or `mixed`, one of each kind in turn, so that the start of a
   * long list is representative. A reader may choose one of the first two.
   */
  @property({ converter: choice('documented', 'name', 'mixed') }) sort: SortBy = 'documented';

  /**
   * When to show search, filters and the buttons below the list: `auto` for lists of more than seven partners, `always`
   * or `never`.
   */
  @property({ converter: choice('auto', 'always', 'never') }) filters: 'auto' | 'always' | 'never' = 'auto';

  /** Hides search, filters, order and the buttons below the list. */
  @property({ converter: flag, attribute: 'hide-filters' }) hideFilters = false;

  /** Shows only partners of these kinds and narrower ones: ids or names, separated by commas. */
  @property({ converter: optionalText }) kind: string | undefined;

  /** Shows only partners in these places, or within them: ids or names, separated by commas. */
  @property({ converter: optionalText }) place: string | undefined;

  /**
   * Shows only partners in these roles and narrower ones: ids or names, separated by commas. The attribute `role` has
   * the same effect, but accessibility checkers take it for an ARIA role.
   */
  @property({ converter: optionalText, attribute: 'partner-role' }) partnerRole: string | undefined;

  /** Shows only these partners, in this order: ids separated by commas. */
  @property({ converter: optionalText }) ids: string | undefined;

  /** Maximum number of partners, taken from the start in the order of `sort`. */
  @property({ converter: count }) limit: number | undefined;

  /** Number of partners shown initially, and added by a button; all are available to find-in-page and print. */
  @property({ converter: count, attribute: 'page-size' }) pageSize: number | undefined;

  /**
   * URL of a partner's page on your site, such as `/partners/{id}`. By default, the name links to the partner's
   * website.
   */
  @property({ converter: urlPattern, attribute: 'link-pattern' }) linkPattern: string | undefined;

  /**
   * Name under which filters, order and grouping are stored in the URL of the page, so that it can be shared:
   * `partners` yields `?partners.kind=hospital`. Each list on a page needs its own name.
   */
  @property({ converter: optionalText, attribute: 'deep-link' }) deepLink: string | undefined;

  /** Options that select the data; `sort` matters because it determines which partners come first. */
  protected get dataOptions(): DataOptions {
    const { kind, place, partnerRole, ids, limit, sort } = this;
    return { kind, place, role: partnerRole ?? requestedRole(this), ids, limit, sort };
  }

  /** The values on which the data depends. */
  protected get presets(): readonly unknown[] {
    const presets: Readonly<Record<string, unknown>> = { ...this.dataOptions };
    return Object.values(presets);
  }

  /**
   * The requested grouping; `auto` means none if the page selects partners in its own order, and in a table, which has
   * a column for kinds.
   */
  protected get groupByAsked(): GroupByChoice {
    const isOwn = this.layout === 'table' || this.ids !== undefined;
    return this.groupBy === 'auto' && isOwn ? 'none' : this.groupBy;
  }

  protected override get viewIssues(): readonly Issue[] {
    return this.view?.data.issues ?? [];
  }

  protected showsFilters({ data: { rows } }: PartnerListView): boolean {
    if (this.hideFilters) return false;
    return this.filters === 'always' || (this.filters === 'auto' && rows.length > maxRowsWithoutFilters);
  }
}
