import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '@health-networks/core';
import { renderText } from '../base/text.js';
import type { TieRow } from './tie-rows.js';
import type { NetworkGraphWords } from './messages.js';

/** Which columns have anything to say. */
interface Columns {
  when: boolean;
  border: boolean;
  source: boolean;
}

type Marks = (tie: TieRow) => unknown;

const borderText = ({ crosses, crossing }: TieRow, words: NetworkGraphWords): string =>
  crossing?.names ?? (crosses === false ? words.sameCountry : '');

const renderRow = (tie: TieRow, columns: Columns, words: NetworkGraphWords, marks: Marks): TemplateResult =>
  html`<tr part="item">
    <th scope="row">${renderText(tie.from.name)}</th>
    <td>${tie.verb}${tie.title ? html`<div class="title">${renderText(tie.title)}</div>` : nothing}</td>
    <td>${renderText(tie.to.name)}</td>
    ${columns.when ? html`<td>${tie.when}</td>` : nothing}
    ${columns.border ? html`<td>${borderText(tie, words)}</td>` : nothing}
    ${columns.source ? html`<td>${marks(tie)}</td>` : nothing}
  </tr>`;

const renderHead = (columns: Columns, words: NetworkGraphWords): TemplateResult => {
  const { from, tie, to, when, border, source } = words;
  const shown = [from, tie, to, columns.when && when, columns.border && border, columns.source && source];
  return html`<thead>
    <tr>
      ${shown.filter((name) => name !== false).map((name) => html`<th scope="col">${capitalize(name, words.language)}</th>`)}
    </tr>
  </thead>`;
};

/** All ties, those that the picture shows in one box too. Columns without any fact are left out. */
export const renderTable = (
  ties: readonly TieRow[],
  words: NetworkGraphWords,
  marks: Marks | undefined,
): TemplateResult => {
  const columns = {
    when: ties.some(({ when }) => when !== ''),
    border: ties.some(({ crossing }) => crossing),
    source: marks !== undefined,
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.table}>
    <table part="table">
      ${renderHead(columns, words)}
      <tbody>
        ${ties.map((tie) => renderRow(tie, columns, words, marks ?? (() => nothing)))}
      </tbody>
    </table>
  </div>`;
};
