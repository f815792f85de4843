import type { DatasetIndex } from '@health-networks/core';
import { formatIcalendar, icalendarEventOf } from '@health-networks/core/io';

/** The iCalendar file of events whose days are known. Loaded when a reader saves one. */
export const calendarFile = (
  index: DatasetIndex,
  eventIds: readonly string[],
  language: string,
  stamp: Date,
): string => {
  const events = eventIds.map((id) => icalendarEventOf(index, id, language)).filter((event) => event !== undefined);
  return formatIcalendar(events, { stamp });
};
