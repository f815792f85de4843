import { attendanceMode, eventStatus } from '@health-networks/core/labels/en';
import { baseMessages, number } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': { ...eventStatus, cancelled: 'cancelled' } },
  heading: (network) => (network === undefined ? 'Events' : `Events of ${network}`),
  upcoming: 'Upcoming events',
  newEvents: 'New events on the website',
  cancelled: (count) => `Cancelled (${number(count)})`,
  past: 'Past events',
  dateUnknown: 'Date unknown',
  announced: 'Announced',
  announcedOnly: 'It is not known whether the event took place.',
  parts: 'On the programme',
  partOf: (whole) => `Part of ${whole}`,
  organizedBy: (names) => `Organised by ${names}`,
  attendedBy: (names) => `With ${names}`,
  date: 'Date',
  event: 'Event',
  status: 'Status',
  place: 'Place',
  organizers: 'Organised by',
  calendar: 'Calendar',
  save: 'Add to calendar',
  saveOf: (name) => `Add to calendar: ${name}`,
  saveAll: (count) => `Add all to calendar (${number(count)})`,
};
