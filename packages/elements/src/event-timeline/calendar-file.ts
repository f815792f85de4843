import type { DatasetIndex } from '@health-networks/core';
import { formatIcalendar, icalendarEventOf } from '@health-networks/core/io';
import type { OfferedFile } from '../base/files/offer-file.js';

export { offerFile } from '../base/files/offer-file.js';

export interface CalendarRequest {
  index: DatasetIndex;
  language: string;
  eventIds: readonly string[];
  /** File name without extension. */
  name: string;
  /** Time of creation (DTSTAMP). */
  stamp: Date;
}

/** Creates the iCalendar file of the events with known days. Loaded on demand. */
export const calendarFile = ({ index, language, eventIds, name, stamp }: CalendarRequest): OfferedFile => {
  const events = eventIds.map((id) => icalendarEventOf(index, id, language)).filter((event) => event !== undefined);
  return { name: `${name}.ics`, mediaType: 'text/calendar', content: formatIcalendar(events, { stamp }) };
};
