import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '@health-networks/core';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';

/** Rows per page of the table; enough for all relations of nearly every network. */
const rowsPerPage = 100;

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

interface Column {
  name: string;
  cell: (relation: RelationRow) => unknown;
}

/** Returns the columns after the first one, without empty ones. */
const columnsOf = (
  rows: readonly RelationRow[],
  { marks }: TableState,
  { relation, to, when, border, source }: NetworkGraphMessages,
): Column[] => [
  {
    name: relation,
    cell: ({ verb, title }) =>
      html`${renderPhrase(verb)}${title ? html`<div class="title">${renderText(title)}</div>` : nothing}`,
  },
  { name: to, cell: (row) => renderText(row.to.name) },
  ...(rows.some((row) => row.when !== '') ? [{ name: when, cell: (row: RelationRow) => row.when }] : []),
  ...(rows.some(({ crossing }) => crossing) ? [{ name: border, cell: (row: RelationRow) => row.crossing?.names }] : []),
  ...(marks ? [{ name: source, cell: marks }] : []),
];

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
  const columns = columnsOf(rows, state, messages);
  const names = [messages.from, ...columns.map(({ name }) => name)];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${state.label}>
      <table part="table">
        <thead>
          <tr>
            ${names.map((name) => html`<th scope="col">${capitalize(name, messages.language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr part="item">
                <th scope="row">${renderText(row.from.name)}</th>
                ${columns.map(({ cell }) => html`<td>${cell(row)}</td> `)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isPaged ? renderPages(relations.length, state, messages) : nothing}`;
};
