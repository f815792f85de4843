import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../base/text/text.js';
import { renderDate, renderNames, renderSave, renderStatus, type EventContext } from './event-parts.js';
import type { EventRow } from './event-rows.js';
import type { EventGroup } from './event-timeline.view.js';

interface Column {
  label: string;
  cell: (row: EventRow) => unknown;
  /** Has an event anything to say here? A column without facts is left out. */
  isFilled?: (row: EventRow) => boolean;
}

const placeOf = ({ places, attendance }: EventRow, { words }: EventContext): unknown => [
  renderNames(places, words.language),
  places.length > 0 && attendance !== undefined ? ' · ' : nothing,
  attendance ? renderText(attendance) : nothing,
];

const columnsOf = (context: EventContext): Column[] => {
  const { words } = context;
  return [
    { label: words.status, cell: renderStatus },
    {
      label: words.place,
      cell: (row) => placeOf(row, context),
      isFilled: (row) => row.places.length > 0 || row.attendance !== undefined,
    },
    {
      label: words.organizers(2),
      cell: ({ organizers }) => renderNames(organizers, words.language),
      isFilled: ({ organizers }) => organizers.length > 0,
    },
    { label: words.calendar, cell: (row) => renderSave(row, context), isFilled: ({ hasDays }) => hasDays },
  ];
};

const renderRow = (row: EventRow, columns: readonly Column[], { marks, words }: EventContext): TemplateResult =>
  html`<tr part="item">
    <td>${renderDate(row, words.dateUnknown)}</td>
    <th scope="row"><span part="name">${renderText(row.name)}</span>${marks(row)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(row)}</td>`)}
  </tr>`;

/** All events in one table, with the columns that have something to say. */
export const renderTable = (groups: readonly EventGroup[], context: EventContext, label: string): TemplateResult => {
  const { words } = context;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsOf(context).filter(({ isFilled }) => !isFilled || rows.some(isFilled));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table part="list">
      <thead>
        <tr>
          <th scope="col">${words.date}</th>
          <th scope="col">${words.event}</th>
          ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, columns, context))}
      </tbody>
    </table>
  </div>`;
};
