import { attendanceMode, eventStatus } from '@health-networks/core/labels/en';
import { baseMessages, plural } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Events' : `Events of ${network}`),
  dateUnknown: 'Date unknown',
  planned: (sourceDate) =>
    sourceDate === undefined
      ? 'Planned, at the time of the source'
      : `Planned, according to the source of ${sourceDate}`,
  date: 'Date',
  event: 'Event',
  status: 'Status',
  place: 'Place',
  themes: 'Themes',
  partOf: 'Part of',
  attendance: 'Attendance',
  organizers: () => 'Organized by',
  attendees: () => 'Attended by',
  series: 'Series',
  calendar: 'Calendar',
  save: 'Save to calendar',
  saveOf: (name) => `Save to calendar: ${name}`,
  saveAll: (count, total) =>
    count === total
      ? 'Save all events to calendar'
      : plural(
          count,
          'Save the event with an exact date to calendar',
          'Save the # events with an exact date to calendar',
        ),
};
