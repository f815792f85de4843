import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderMarks } from '../../base/evidence/evidence.js';
import type { EvidenceLevel } from '../../base/evidence/evidence.view.js';
import { heading } from '../../base/render/heading.js';
import { webLink } from '../../base/render/links.js';
import { inRow, renderPhrase, type Phrase } from '../../base/text/phrase.js';
import { renderText } from '../../base/text/text.js';
import type { PartnerListMessages } from '../messages.js';
import type { PartnerGroup, PartnerListView, SortBy } from '../partner-list.view.js';
import type { PartnerRow } from '../partner-row.js';

export type Layout = 'grid' | 'list' | 'table';

/** Render options of the list. */
export interface ListLook {
  layout: Layout;
  /** Level of the headings of groups. */
  headingLevel: number;
  evidence: EvidenceLevel;
  sort: SortBy;
  messages: PartnerListMessages;
  isOpen: (row: PartnerRow) => boolean;
  onToggle: (row: PartnerRow) => void;
  onSort: () => void;
  /** Details of an open row; `nothing` while their code is loading. */
  renderDetails: (row: PartnerRow) => TemplateResult | typeof nothing;
}

/** How many slices to render, and how many old ones to keep hidden. */
export interface Rendered {
  limit: number;
  stale: number;
}

const detailsId = ({ id }: PartnerRow): string => `details-${id}`;

const renderButton = (row: PartnerRow, { messages, isOpen, onToggle }: ListLook): TemplateResult => {
  const open = isOpen(row);
  return html`<button
    type="button"
    part="details-button"
    class="more"
    aria-expanded=${open}
    aria-controls=${open ? detailsId(row) : nothing}
    aria-label=${messages.detailsOf(row.name.value)}
    .textContent=${messages.details}
    @click=${() => onToggle(row)}
  ></button>`;
};

const renderName = (row: PartnerRow, look: ListLook, view: PartnerListView): TemplateResult =>
  html`<span part="name" class="name">${webLink(row.url, renderText(row.name))}</span
    >${renderMarks(look.evidence, look.evidence === 'none' ? [] : view.data.evidence.marksOf(...row.records), look.messages)}`;

/** A single role is no list: screen readers would announce "list, 1 item". */
const renderRoles = ({ roles }: PartnerRow): unknown =>
  roles.length < 2
    ? roles.map((role) => html`<span part="role">${renderPhrase(role)}</span>`)
    : html`<ul role="list">
        ${roles.map((role) => html`<li part="role">${renderPhrase(role)}</li>`)}
      </ul>`;

/** Leaves out a place with the same name as the organization, such as a province. */
const factsOf = ({ name, kindLabel, placeName }: PartnerRow): Phrase =>
  inRow([kindLabel, placeName?.value === name.value ? undefined : placeName]);

const renderPanel = (row: PartnerRow, look: ListLook): unknown =>
  look.isOpen(row)
    ? html`<div part="details" class="details" id=${detailsId(row)}>${look.renderDetails(row)}</div>`
    : nothing;

const renderItem = (row: PartnerRow, look: ListLook, view: PartnerListView): TemplateResult =>
  html`<li role="listitem" part="item" class="item" data-id=${row.id} data-member=${row.isMember || nothing}>
    <div>${renderName(row, look, view)}</div>
    <div class="facts">${renderPhrase(factsOf(row))}</div>
    <div class="roles">${renderRoles(row)}</div>
    ${renderButton(row, look)} ${renderPanel(row, look)}
  </li>`;

const columns = 5;

const renderTableRow = (row: PartnerRow, look: ListLook, view: PartnerListView): TemplateResult =>
  html`<tr role="row" part="item" class="item" data-id=${row.id} data-member=${row.isMember || nothing}>
      <th role="rowheader" scope="row">${renderName(row, look, view)}</th>
      <td role="cell">${renderText(row.kindLabel)}</td>
      <td role="cell">${row.placeName ? renderText(row.placeName) : nothing}</td>
      <td role="cell" class="roles">${renderRoles(row)}</td>
      <td role="cell">${renderButton(row, look)}</td>
    </tr>
    ${
      look.isOpen(row)
        ? html`<tr role="row" class="details-row">
            <td role="cell" colspan=${columns}>${renderPanel(row, look)}</td>
          </tr>`
        : nothing
    }`;

/** `guard` skips slices that have not changed. */
const renderSliceRows = (slice: readonly PartnerRow[], look: ListLook, view: PartnerListView): unknown => {
  const { layout, evidence, messages } = look;
  const open = slice.filter(look.isOpen).map((row) => [row.id, look.renderDetails(row) !== nothing]);
  const renderRow = layout === 'table' ? renderTableRow : renderItem;
  return guard([slice, layout, evidence, messages, open.join()], () => slice.map((row) => renderRow(row, look, view)));
};

const renderSlice = (rows: unknown, { layout }: ListLook, isStale = false): TemplateResult =>
  layout === 'table'
    ? html`<tbody role="rowgroup" class="slice" ?hidden=${isStale}>
        ${rows}
      </tbody>`
    : html`<ul role="none" class="slice" ?hidden=${isStale}>
        ${rows}
      </ul>`;

const renderColumn = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;

/** Explicit roles, because `display: grid` removes the implicit table roles. */
const renderTable = ({ label }: PartnerGroup, { messages, sort, onSort }: ListLook, slices: unknown): TemplateResult =>
  html`<table role="table" part="list" aria-label=${label.value || messages.tableLabel}>
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

const renderGroup = (group: PartnerGroup, look: ListLook, slices: unknown): TemplateResult => {
  const title = group.label.value === '' ? nothing : heading(look.headingLevel, renderText(group.label));
  const list =
    look.layout === 'table'
      ? renderTable(group, look, slices)
      : html`<div role="list" part="list" class=${look.layout === 'list' ? 'lines' : 'cards'}>${slices}</div>`;
  return html`${title}${list}`;
};

const noRows: PartnerGroup = { label: { value: '', lang: undefined }, slices: [] };

/** Old slices, hidden and left unchanged. */
const renderStale = (count: number, look: ListLook): TemplateResult[] =>
  Array.from({ length: count }, () => renderSlice(noChange, look, true));

/** The groups of a view, up to the slice limit. */
export const renderRows = (view: PartnerListView, look: ListLook, { limit, stale }: Rendered): TemplateResult[] => {
  const groups = view.groups.length === 0 && stale > 0 ? [noRows] : view.groups;
  let left = limit;
  return groups.flatMap((group, at) => {
    const slices = group.slices.slice(0, left);
    if (left === 0 && at > 0) return [];
    left -= slices.length;
    const rendered = slices.map((slice) => renderSlice(renderSliceRows(slice, look, view), look));
    return renderGroup(group, look, groups.length > 1 ? rendered : [...rendered, ...renderStale(stale, look)]);
  });
};
