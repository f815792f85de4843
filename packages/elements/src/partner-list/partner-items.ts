import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { webLink } from '../base/links.js';
import { renderText } from '../base/text.js';
import type { PartnerListWords } from './words/words.js';
import type { PartnerGroup } from './partner-list.view.js';
import type { PartnerRow } from './partner-rows.js';

/** Look of the list. */
export type Layout = 'grid' | 'list' | 'table';

type Marks = (row: PartnerRow) => unknown;

const renderName = (row: PartnerRow): TemplateResult =>
  html`<span part="name" class="name">${webLink(row.url, renderText(row.name))}</span>`;

/** A province that lies in itself says nothing new. */
const factsOf = ({ name, kindLabel, placeName }: PartnerRow): string =>
  [kindLabel, placeName?.value].filter((fact) => fact !== undefined && fact !== name.value).join(' · ');

const renderRoles = ({ roles }: PartnerRow): TemplateResult =>
  html`<ul role="list" class="roles">
    ${roles.map(({ label }) => html`<li part="role">${label}</li>`)}
  </ul>`;

const renderItem = (row: PartnerRow, marks: Marks): TemplateResult =>
  html`<li part="item" class="item" data-member=${row.isMember}>
    <div>${renderName(row)}${marks(row)}</div>
    <div class="facts">${factsOf(row)}</div>
    ${renderRoles(row)}
  </li>`;

const renderTableRow = (row: PartnerRow, marks: Marks): TemplateResult =>
  html`<tr part="item" class="item">
    <th scope="row">${renderName(row)}${marks(row)}</th>
    <td>${row.kindLabel}</td>
    <td>${row.placeName ? renderText(row.placeName) : nothing}</td>
    <td>${renderRoles(row)}</td>
  </tr>`;

const renderTable = ({ rows, label }: PartnerGroup, words: PartnerListWords, marks: Marks): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${label || words.tableLabel}>
    <table part="list">
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.kind}</th>
          <th scope="col">${words.place}</th>
          <th scope="col">${words.role}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderTableRow(row, marks))}
      </tbody>
    </table>
  </div>`;

/** The rows of one group in the chosen layout, under its heading where there is one. */
export const renderGroup = (
  group: PartnerGroup,
  layout: Layout,
  headingLevel: number,
  words: PartnerListWords,
  marks: Marks,
): TemplateResult => {
  const items =
    layout === 'table'
      ? renderTable(group, words, marks)
      : html`<ul role="list" part="list" class=${layout === 'list' ? 'lines' : 'cards'}>
          ${group.rows.map((row) => renderItem(row, marks))}
        </ul>`;
  return html`${group.label === '' ? nothing : heading(headingLevel, group.label)}${items}`;
};
