import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '@health-networks/core';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';

/** Which columns have data. */
interface Columns {
  when: boolean;
  border: boolean;
  source: boolean;
}

type Marks = (relation: RelationRow) => unknown;

const borderText = ({ crosses, crossing }: RelationRow, messages: NetworkGraphMessages): string =>
  crossing?.names ?? (crosses === false ? messages.sameCountry : '');

const renderRow = (
  relation: RelationRow,
  columns: Columns,
  messages: NetworkGraphMessages,
  marks: Marks,
): TemplateResult =>
  html`<tr part="item">
    <th scope="row">${renderText(relation.from.name)}</th>
    <td>
      ${renderPhrase(relation.verb)}${relation.title ? html`<div class="title">${renderText(relation.title)}</div>` : nothing}
    </td>
    <td>${renderText(relation.to.name)}</td>
    ${columns.when ? html`<td>${relation.when}</td>` : nothing}
    ${columns.border ? html`<td>${borderText(relation, messages)}</td>` : nothing}
    ${columns.source ? html`<td>${marks(relation)}</td>` : nothing}
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

/** All relations, including those of grouped members. Empty columns are left out. */
export const renderTable = (
  relations: readonly RelationRow[],
  messages: NetworkGraphMessages,
  marks: Marks | undefined,
): TemplateResult => {
  const columns = {
    when: relations.some(({ when }) => when !== ''),
    border: relations.some(({ crossing }) => crossing),
    source: marks !== undefined,
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${messages.table}>
    <table part="table">
      ${renderHead(columns, messages)}
      <tbody>
        ${relations.map((relation) => renderRow(relation, columns, messages, marks ?? (() => nothing)))}
      </tbody>
    </table>
  </div>`;
};
