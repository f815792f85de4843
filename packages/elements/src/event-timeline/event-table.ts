import { html, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { renderDate, renderNames, renderSave, renderStatus, type EventContext } from './event-items.js';
import type { EventRow } from './event-rows.js';
import type { EventTimelineView } from './event-timeline.view.js';

interface Column {
  label: string;
  cell: (row: EventRow) => unknown;
  /** Whether an event has a value in this column. Empty columns are omitted. */
  isFilled: (row: EventRow) => boolean;
}

const columnsOf = (context: EventContext): Column[] => {
  const { messages } = context;
  return [
    { label: messages.status, cell: renderStatus, isFilled: ({ statusText }) => statusText !== undefined },
    {
      label: messages.place,
      cell: ({ places, attendance }) => renderPhrase(inRow([...places, attendance])),
      isFilled: ({ places, attendance }) => places.length > 0 || attendance !== undefined,
    },
    {
      label: messages.organizers,
      cell: ({ organizers }) => renderNames(organizers, messages.language),
      isFilled: ({ organizers }) => organizers.length > 0,
    },
    { label: messages.calendar, cell: (row) => renderSave(row, context), isFilled: ({ canBeSaved }) => canBeSaved },
  ];
};

const renderRow = (
  row: EventRow,
  whole: EventRow | undefined,
  columns: readonly Column[],
  { marks, messages }: EventContext,
): TemplateResult =>
  html`<tr part="item" class=${whole ? 'part' : ''}>
    <td>${row.date || whole ? renderDate(row) : messages.dateUnknown}</td>
    <th scope="row"><span part="name" class="name">${webLink(row.url, renderText(row.name))}</span>${marks(row)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(row)}</td>`)}
  </tr>`;

/** Renders all events in one table, parts below their event, without empty columns. */
export const renderTable = (
  { upcoming, past }: EventTimelineView,
  context: EventContext,
  label: string,
): TemplateResult => {
  const { messages } = context;
  const rows = [...upcoming, ...past.flatMap((group) => group.rows)];
  const lines = rows.flatMap((row) => [[row, undefined] as const, ...row.parts.map((part) => [part, row] as const)]);
  const columns = columnsOf(context).filter(({ isFilled }) => lines.some(([row]) => isFilled(row)));
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
        ${lines.map(([row, whole]) => renderRow(row, whole, columns, context))}
      </tbody>
    </table>
  </div>`;
};
