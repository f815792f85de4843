import type { DatasetIndex } from '@health-networks/core';
import { formatIcalendar, icalendarEventOf } from '@health-networks/core/io';
import type { OfferedFile } from '../base/files/offer-file.js';

export { offerFile } from '../base/files/offer-file.js';

/** What goes into a calendar file. */
export interface CalendarRequest {
  index: DatasetIndex;
  language: string;
  eventIds: readonly string[];
  /** Of the file, without its ending. */
  name: string;
  /** When it is made. */
  stamp: Date;
}

/** The iCalendar file of events whose days are known. Loaded when a reader saves one. */
export const calendarFile = ({ index, language, eventIds, name, stamp }: CalendarRequest): OfferedFile => {
  const events = eventIds.map((id) => icalendarEventOf(index, id, language)).filter((event) => event !== undefined);
  return { name: `${name}.ics`, mediaType: 'text/calendar', content: formatIcalendar(events, { stamp }) };
};
