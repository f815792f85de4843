import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { hasMarks, renderMarks } from '../../base/evidence/evidence.js';
import type { EvidenceLevel } from '../../base/evidence/evidence.view.js';
import { renderFactRow } from '../../base/render/fact-row.js';
import { heading } from '../../base/render/heading.js';
import { pageLink, webLink } from '../../base/render/links.js';
import { logoPicture } from '../../base/render/picture.js';
import { renderPhrase } from '../../base/text/phrase.js';
import type { Rendered } from '../../base/sliced-list/sliced-list.js';
import { renderText } from '../../base/text/text.js';
import { acronymOrInitials, type PartnerRow } from '../partner-row.js';
import type { PartnerListMessages } from '../messages.js';
import type { GroupBy, PartnerGroup, PartnerListView } from '../partner-list.view.js';
import type { SortBy } from '../partner-filter.js';

export type Layout = 'grid' | 'list' | 'table';

/** Render options of the list. */
export interface ListLook {
  layout: Layout;
  /** Level of the headings of groups. */
  headingLevel: number;
  evidence: EvidenceLevel;
  /** URL of the site's own page about a partner, with `{id}`; undefined to link to the partner's website. */
  linkPattern: string | undefined;
  /** Number of rows in the open pages. */
  visible: number;
  isPaged: boolean;
  sort: SortBy;
  groupBy: GroupBy;
  messages: PartnerListMessages;
  /** Ids of the rows whose details are open. */
  open: ReadonlySet<string>;
  onToggle: (row: PartnerRow) => void;
  onSort: () => void;
  /** Called with the number of rows to show when find-in-page finds a match in a page that is not open. */
  onReveal: (rows: number) => void;
  /** Renders the details of an open row; `nothing` while their code is loading. */
  renderDetails: (row: PartnerRow) => TemplateResult | typeof nothing;
}

const detailsId = ({ id }: PartnerRow): string => `details-${id}`;

const renderButton = (row: PartnerRow, { messages, open, onToggle }: ListLook): TemplateResult => {
  const isOpen = open.has(row.id);
  return html`<button
    type="button"
    part="details-button"
    class="more"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? detailsId(row) : nothing}
    aria-label=${messages.detailsOf(row.name.value)}
    @click=${() => onToggle(row)}
  >
    <span>${messages.details}</span>
  </button>`;
};

/**
 * Renders the name, linked to the site's own page about the partner or, in a table, to the partner's website. Cards
 * link the website separately.
 */
const linkOf = ({ id, url, name }: PartnerRow, linkPattern: string | undefined, layout: Layout): unknown => {
  if (linkPattern !== undefined)
    return pageLink(linkPattern.replaceAll('{id}', encodeURIComponent(id)), renderText(name));
  return layout === 'table' ? webLink(url, renderText(name)) : renderText(name);
};

const renderName = (
  row: PartnerRow,
  { evidence, linkPattern, layout, messages }: ListLook,
  view: PartnerListView,
): TemplateResult =>
  html`<span part="name" class="name">${linkOf(row, linkPattern, layout)}</span
    >${renderMarks(evidence, hasMarks(evidence) ? view.data.evidence.marksOf(...row.records) : [], messages)}`;

/** Renders kind, place, role and website; the role of most partners is omitted. */
const renderFacts = (row: PartnerRow, { groupBy, linkPattern }: ListLook, { data }: PartnerListView): unknown =>
  renderFactRow([
    ...row.factsUnder(groupBy),
    row.mainRole === data.commonRole ? undefined : html`<span part="role">${renderPhrase(row.mainRoleLabel)}</span>`,
    linkPattern === undefined && row.site !== undefined ? html`${webLink(row.url, row.site)}` : undefined,
  ]);

/** Renders the logo above the initials, which are visible until it has loaded, or if there is none. */
const renderTile = ({ logo, name, tint }: PartnerRow): TemplateResult =>
  html`<span class="tile tint-${tint}" aria-hidden="true">${acronymOrInitials(name.value)}${logoPicture(logo)}</span>`;

const renderPanel = (row: PartnerRow, look: ListLook): unknown =>
  look.open.has(row.id)
    ? html`<div part="details" class="details" id=${detailsId(row)}>${look.renderDetails(row)}</div>`
    : nothing;

const renderItem = (row: PartnerRow, look: ListLook, view: PartnerListView): TemplateResult =>
  html`<li role="listitem" part="item" class="item" data-id=${row.id} data-member=${row.isMember || nothing}>
    ${renderTile(row)}
    <div class="text">
      <div>${renderName(row, look, view)}</div>
      <div class="facts">${renderFacts(row, look, view)}</div>
    </div>
    ${renderButton(row, look)} ${renderPanel(row, look)}
  </li>`;

const columns = 5;

const renderTableRow = (row: PartnerRow, look: ListLook, view: PartnerListView): TemplateResult =>
  html`<tr role="row" part="item" class="item" data-id=${row.id} data-member=${row.isMember || nothing}>
      <th role="rowheader" scope="row">${renderName(row, look, view)}</th>
      <td role="cell">${renderText(row.kindLabel)}</td>
      <td role="cell">${row.placeName ? renderText(row.placeName) : nothing}</td>
      <td role="cell" part="role">${renderPhrase(row.mainRoleLabel)}</td>
      <td role="cell">${renderButton(row, look)}</td>
    </tr>
    ${
      look.open.has(row.id)
        ? html`<tr role="row" class="details-row">
            <td role="cell" colspan=${columns}>${renderPanel(row, look)}</td>
          </tr>`
        : nothing
    }`;

/** Renders the rows of a slice; `guard` skips unchanged slices. */
const renderSliceRows = (slice: readonly PartnerRow[], look: ListLook, view: PartnerListView): unknown => {
  const { layout, evidence, linkPattern, messages } = look;
  const open = look.open.size === 0 ? [] : slice.filter(({ id }) => look.open.has(id));
  const details = open.map((row) => [row.id, look.renderDetails(row) !== nothing]);
  const renderRow = layout === 'table' ? renderTableRow : renderItem;
  return guard([slice, layout, evidence, linkPattern, messages, details.join()], () =>
    slice.map((row) => renderRow(row, look, view)),
  );
};

/**
 * Value of `hidden` for rows in pages that are not open: they remain available to find-in-page, which opens the pages.
 */
const closed = 'until-found';

const renderSlice = (
  rows: unknown,
  { layout }: ListLook,
  hidden: '' | typeof closed | undefined,
  onReveal?: () => void,
): TemplateResult =>
  layout === 'table'
    ? html`<tbody role="rowgroup" class="slice" hidden=${hidden ?? nothing} @beforematch=${onReveal}>
        ${rows}
      </tbody>`
    : html`<ul role="none" class="slice" hidden=${hidden ?? nothing} @beforematch=${onReveal}>
        ${rows}
      </ul>`;

const renderColumn = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;

/** Renders a table with explicit roles, because `display: grid` removes the implicit table roles. */
const renderTable = ({ label }: PartnerGroup, { messages, sort, onSort }: ListLook, slices: unknown): TemplateResult =>
  html`<table role="table" part="list" aria-label=${label.value || messages.partners}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" aria-sort=${sort === 'name' ? 'ascending' : 'none'}>
          <button type="button" part="sort-button" class="sort" @click=${onSort}>${messages.name}</button>
        </th>
        ${[messages.kind, messages.place, messages.role].map(renderColumn)}
        <th role="columnheader" scope="col"><span class="visually-hidden">${messages.details}</span></th>
      </tr>
    </thead>
    ${slices}
  </table>`;

const listClass = ({ layout, isPaged }: ListLook, { data }: PartnerListView): string =>
  [layout === 'list' ? 'lines' : 'cards', ...(isPaged ? ['paged'] : []), ...(data.hasLogos ? ['with-logos'] : [])].join(
    ' ',
  );

const renderSize = ({ count }: PartnerGroup): unknown =>
  count > 1 ? html` <span class="size">(${count})</span>` : nothing;

const renderGroup = (
  group: PartnerGroup,
  look: ListLook,
  view: PartnerListView,
  { slices, isOpen }: { slices: unknown; isOpen: boolean },
): TemplateResult => {
  const title =
    group.label.value === ''
      ? nothing
      : heading(look.headingLevel, html`${renderText(group.label)}${renderSize(group)}`);
  const list =
    look.layout === 'table'
      ? renderTable(group, look, slices)
      : html`<div role="list" part="list" class=${listClass(look, view)}>${slices}</div>`;
  return title === nothing
    ? html`${list}`
    : html`<div class=${isOpen ? 'group' : 'group closed'}>${title}${list}</div>`;
};

const noRows: PartnerGroup = { label: { value: '', lang: undefined }, count: 0, slices: [] };

/** Renders old slices, hidden and unchanged. */
const renderStale = (count: number, look: ListLook): TemplateResult[] =>
  [...Array<unknown>(count)].map(() => renderSlice(noChange, look, ''));

/** Renders the groups of a view, up to the slice limit. */
export const renderRows = (view: PartnerListView, look: ListLook, { limit, stale }: Rendered): TemplateResult[] => {
  const groups = view.groups.length === 0 && stale > 0 ? [noRows] : view.groups;
  let left = limit;
  let before = 0;
  return groups.flatMap((group, at) => {
    const slices = group.slices.slice(0, left);
    if (left === 0 && at > 0) return [];
    left -= slices.length;
    const isOpen = before < look.visible;
    const rendered = slices.map((slice) => {
      const hidden = before < look.visible ? undefined : closed;
      before += slice.length;
      const through = before;
      const onReveal = hidden && (() => look.onReveal(through));
      return renderSlice(renderSliceRows(slice, look, view), look, hidden, onReveal);
    });
    const all = groups.length > 1 ? rendered : [...rendered, ...renderStale(stale, look)];
    return renderGroup(group, look, view, { slices: all, isOpen });
  });
};
