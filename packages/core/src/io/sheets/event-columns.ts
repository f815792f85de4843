import type { TableKind } from '../tables/table-columns.js';

/** Columns of a table of events, in the order in which they are written. */
export const eventSheetColumns = [
  'id',
  'name',
  'startDate',
  'endDate',
  'places',
  'organizers',
  'themes',
  'url',
  'description',
  'attendanceMode',
  'status',
  'note',
] as const;

export type WrittenEventColumn = (typeof eventSheetColumns)[number];

/** Columns that are read: also times of day, which we write with the day. */
export type EventColumn = WrittenEventColumn | 'startTime' | 'endTime' | 'timeZone';

/** A table of events: a row for each meeting. */
export const eventsKind: TableKind<EventColumn> = {
  columns: [
    ...(['id', 'name', 'startDate', 'endDate', 'startTime', 'endTime', 'timeZone', 'places', 'organizers'] as const),
    ...(['themes', 'url', 'description', 'attendanceMode', 'status', 'note'] as const),
  ],
  headersIn: ({ headers: { partners, events } }) => {
    const { id, themes, url, description, note } = partners;
    return { ...events, id, themes, url, description, note };
  },
  required: ['name'],
  mayBeEmpty: true,
  missing: { message: 'no-event-column', write: 'write-event-header', rename: 'rename-header' },
};
