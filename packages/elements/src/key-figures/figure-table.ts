import { html, type TemplateResult } from 'lit';
import { renderText } from '../base/text/text.js';
import type { FigureCard, FigureRow } from './key-figures.view.js';
import { renderQuantity, renderStatedBy, renderWhen, type FigureContext } from './figure-parts.js';

interface Column {
  label: string;
  cell: (figure: FigureRow) => unknown;
  isShown: boolean;
}

/** Returns the columns, without empty ones. */
const columnsOf = (figures: readonly FigureRow[], context: FigureContext): Column[] => {
  const { messages, marks, namesSources } = context;
  const columns: Column[] = [
    { label: messages.value, cell: (figure) => html`${renderQuantity(figure)}${marks(figure)}`, isShown: true },
    {
      label: messages.date,
      cell: (figure) => renderWhen(figure, context),
      isShown: figures.some(({ date }) => date !== undefined),
    },
    { label: messages.stated, cell: (figure) => renderStatedBy(figure, context), isShown: namesSources },
  ];
  return columns.filter(({ isShown }) => isShown);
};

const renderRow = (figure: FigureRow, columns: readonly Column[]): TemplateResult =>
  html`<tr part="figure">
    <th scope="row">${renderText(figure.label)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(figure)}</td>`)}
  </tr>`;

/** Renders all figures as a table, with figures from other sources below the leading one. */
export const renderFigureTable = (
  cards: readonly FigureCard[],
  label: string,
  context: FigureContext,
): TemplateResult => {
  const { messages } = context;
  const columns = columnsOf(
    cards.flatMap(({ lead, others }) => [lead, ...others]),
    context,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table part="list">
      <thead>
        <tr>
          <th scope="col">${messages.figure}</th>
          ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
        </tr>
      </thead>
      ${cards.map(
        ({ lead, others }) =>
          html`<tbody part="item">
            ${[lead, ...others].map((figure) => renderRow(figure, columns))}
          </tbody>`,
      )}
    </table>
  </div>`;
};
