import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '@health-networks/core';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';

/** Rows per page of the table; enough for all relations of nearly every network. */
const rowsPerPage = 100;

/** The columns that contain data. */
interface Columns {
  when: boolean;
  border: boolean;
  source: boolean;
}

/** What the table shows. */
export interface TableState {
  /** Accessible name. */
  label: string;
  /** Source numbers of a relation; undefined to show none. */
  marks: ((relation: RelationRow) => unknown) | undefined;
  page: number;
  /** Whether to show all rows on one page. */
  isWhole: boolean;
  onTurn: (page: number) => void;
}

const renderRow = (relation: RelationRow, columns: Columns, { marks }: TableState): TemplateResult =>
  html`<tr part="item">
    <th scope="row">${renderText(relation.from.name)}</th>
    <td>
      ${renderPhrase(relation.verb)}${relation.title ? html`<div class="title">${renderText(relation.title)}</div>` : nothing}
    </td>
    <td>${renderText(relation.to.name)}</td>
    ${columns.when ? html`<td>${relation.when}</td>` : nothing}
    ${columns.border ? html`<td>${relation.crossing?.names}</td>` : nothing}
    ${columns.source ? html`<td>${marks?.(relation)}</td>` : nothing}
  </tr>`;

const renderHead = (columns: Columns, messages: NetworkGraphMessages): TemplateResult => {
  const { from, relation, to, when, border, source } = messages;
  const shown = [from, relation, to, columns.when && when, columns.border && border, columns.source && source];
  return html`<thead>
    <tr>
      ${shown.filter((name) => name !== false).map((name) => html`<th scope="col">${capitalize(name, messages.language)}</th>`)}
    </tr>
  </thead>`;
};

const renderPages = (count: number, { page, onTurn }: TableState, messages: NetworkGraphMessages): TemplateResult => {
  const { previous, next, range } = messages.pages;
  const turn = (by: number, isPossible: boolean, text: string): TemplateResult =>
    html`<button type="button" aria-disabled=${!isPossible} @click=${() => isPossible && onTurn(page + by)}>
      ${text}
    </button>`;
  const last = Math.min((page + 1) * rowsPerPage, count);
  return html`<p class="pages">
    ${turn(-1, page > 0, previous)} <span role="status">${range(page * rowsPerPage + 1, last, count)}</span>
    ${turn(1, last < count, next)}
  </p>`;
};

/** Renders all relations in pages, including those omitted from the picture. Empty columns are omitted. */
export const renderTable = <Relation>(
  relations: readonly Relation[],
  rowOf: (relation: Relation) => RelationRow,
  state: TableState,
  messages: NetworkGraphMessages,
): TemplateResult => {
  const first = state.page * rowsPerPage;
  const isPaged = relations.length > rowsPerPage && !state.isWhole;
  const rows = (isPaged ? relations.slice(first, first + rowsPerPage) : relations).map(rowOf);
  const columns = {
    when: rows.some(({ when }) => when !== ''),
    border: rows.some(({ crossing }) => crossing),
    source: state.marks !== undefined,
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${state.label}>
      <table part="table">
        ${renderHead(columns, messages)}
        <tbody>
          ${rows.map((row) => renderRow(row, columns, state))}
        </tbody>
      </table>
    </div>
    ${isPaged ? renderPages(relations.length, state, messages) : nothing}`;
};
