import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../base/text/text.js';
import { renderDate, renderNames, renderSave, renderStatus, type EventContext } from './event-parts.js';
import type { EventRow } from './event-rows.js';
import type { EventGroup } from './event-timeline.view.js';

interface Column {
  label: string;
  cell: (row: EventRow) => unknown;
  /** Does an event fill this column? Empty columns are left out. */
  isFilled?: (row: EventRow) => boolean;
}

const placeOf = ({ places, attendance }: EventRow, { messages }: EventContext): unknown => [
  renderNames(places, messages.language),
  places.length > 0 && attendance !== undefined ? ' · ' : nothing,
  attendance ? renderText(attendance) : nothing,
];

const columnsOf = (context: EventContext): Column[] => {
  const { messages } = context;
  return [
    { label: messages.status, cell: renderStatus },
    {
      label: messages.place,
      cell: (row) => placeOf(row, context),
      isFilled: (row) => row.places.length > 0 || row.attendance !== undefined,
    },
    {
      label: messages.organizers(2),
      cell: ({ organizers }) => renderNames(organizers, messages.language),
      isFilled: ({ organizers }) => organizers.length > 0,
    },
    { label: messages.calendar, cell: (row) => renderSave(row, context), isFilled: ({ hasDays }) => hasDays },
  ];
};

const renderRow = (row: EventRow, columns: readonly Column[], { marks, messages }: EventContext): TemplateResult =>
  html`<tr part="item">
    <td>${renderDate(row, messages.dateUnknown)}</td>
    <th scope="row"><span part="name">${renderText(row.name)}</span>${marks(row)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(row)}</td>`)}
  </tr>`;

/** All events in one table, without empty columns. */
export const renderTable = (groups: readonly EventGroup[], context: EventContext, label: string): TemplateResult => {
  const { messages } = context;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsOf(context).filter(({ isFilled }) => !isFilled || rows.some(isFilled));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table part="list">
      <thead>
        <tr>
          <th scope="col">${messages.date}</th>
          <th scope="col">${messages.event}</th>
          ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, columns, context))}
      </tbody>
    </table>
  </div>`;
};
