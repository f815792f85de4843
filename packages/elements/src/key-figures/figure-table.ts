import { html, nothing, type TemplateResult } from 'lit';
import { renderDate } from '../base/text/render-date.js';
import { renderText } from '../base/text/text.js';
import type { GroupRow, FigureRow } from './key-figures.view.js';
import { renderQuantity, renderStatements, type FigureContext } from './figure-parts.js';
import type { KeyFiguresMessages } from './messages.js';

interface Column {
  label: string;
  cell: (figure: FigureRow) => unknown;
}

/** The columns, without empty ones. */
const columnsOf = (figures: readonly FigureRow[], context: FigureContext): Column[] => {
  const { messages, marks } = context;
  const columns: Column[] = [
    { label: messages.value, cell: (figure) => html`${renderQuantity(figure)}${marks(figure)}` },
  ];
  if (figures.some(({ asOf }) => asOf !== undefined)) {
    const cell = ({ asOf }: FigureRow): unknown => (asOf === undefined ? nothing : renderDate(asOf, messages.language));
    columns.push({ label: messages.date, cell });
  }
  columns.push({ label: messages.stated, cell: (figure) => renderStatements(figure, context) });
  if (figures.some(({ note }) => note)) {
    columns.push({ label: messages.note, cell: ({ note }) => (note ? renderText(note) : nothing) });
  }
  return columns;
};

const renderRow = (figure: FigureRow, columns: readonly Column[]): TemplateResult =>
  html`<tr part="figure">
    <th scope="row">${renderText(figure.property)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(figure)}</td>`)}
  </tr>`;

const renderBody = (
  { figures, areRivals, property }: GroupRow,
  columns: readonly Column[],
  messages: KeyFiguresMessages,
) =>
  html`<tbody part="item">
    ${
      areRivals
        ? html`<tr class="group">
            <td colspan=${columns.length + 1}>
              <span part="name" class="group-name">${renderText(property)}</span>
              <span part="rivals" class="rivals">${messages.rivals(figures.length)}</span>
            </td>
          </tr>`
        : nothing
    }
    ${figures.map((figure) => renderRow(figure, columns))}
  </tbody>`;

/** The figures as a table, rivals under one heading. */
export const renderFigureTable = (
  groups: readonly GroupRow[],
  label: string,
  context: FigureContext,
): TemplateResult => {
  const { messages } = context;
  const columns = columnsOf(
    groups.flatMap(({ figures }) => figures),
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
      ${groups.map((group) => renderBody(group, columns, messages))}
    </table>
  </div>`;
};
