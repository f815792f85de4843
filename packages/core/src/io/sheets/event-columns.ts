import { eventHeaders, type EventColumn } from '../../text/tables/headers-of-table.js';
import { sheetFault } from '../reading/sheet-fault.js';
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

export type { EventColumn };

/** A table of events: a row for each meeting. */
export const eventsKind: TableKind<EventColumn> = {
  columns: [
    ...(['id', 'name', 'startDate', 'endDate', 'startTime', 'endTime', 'timeZone', 'places', 'organizers'] as const),
    ...(['themes', 'url', 'description', 'attendanceMode', 'status', 'note'] as const),
  ],
  headersByTag: eventHeaders,
  required: ['name'],
  mayBeEmpty: true,
  missing: {
    write: (header) => sheetFault('no-event-column', 'write-event-header', { header }),
    rename: (header) => sheetFault('no-event-column', 'rename-header', { header }),
  },
};
