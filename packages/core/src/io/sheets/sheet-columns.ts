import {
  contactHeaders,
  type ContactColumn,
  eventHeaders,
  type EventColumn,
} from '../../text/tables/headers-of-table.js';
import { sheetFault } from '../reading/sheet-fault.js';
import type { TableKind } from '../tables/table-columns.js';

/** Columns of a table of contacts, in the order in which they are written. */
export const contactSheetColumns = [
  ...(['id', 'person', 'organization', 'jobTitle', 'topic'] as const),
  ...(['email', 'telephone', 'url'] as const),
] as const;

/** Columns of a name in parts, as address books export it. */
export const personNameColumns = ['givenName', 'familyNamePrefix', 'familyName'] as const;

export type { ContactColumn };

/** A table of contacts: a row for each contact person or mailbox. */
export const contactsKind: TableKind<ContactColumn> = {
  columns: ['id', 'person', ...personNameColumns, 'organization', 'jobTitle', 'topic', 'email', 'telephone', 'url'],
  headersByTag: contactHeaders,
  required: ['person', 'familyName', 'email', 'telephone'],
  meaning: { of: 'person', beside: 'givenName', is: 'familyName' },
  mayBeEmpty: true,
  missing: {
    write: (header) => sheetFault('no-person-column', 'write-person-header', { header }),
    rename: (header) => sheetFault('no-person-column', 'rename-person-header', { header }),
  },
};

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
