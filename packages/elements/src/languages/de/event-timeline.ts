import { attendanceMode, eventStatus } from '@health-networks/core/labels/de';
import { baseMessages, number } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Veranstaltungen' : `Veranstaltungen: ${network}`),
  upcoming: 'Kommende Veranstaltungen',
  newEvents: 'Neue Veranstaltungen auf der Website',
  cancelled: (count) => `Abgesagt (${number(count)})`,
  past: 'Vergangene Veranstaltungen',
  dateUnknown: 'Datum unbekannt',
  announced: 'Angekündigt',
  announcedOnly: 'Ob die Veranstaltung stattfand, ist nicht bekannt.',
  parts: 'Auf dem Programm',
  partOf: (whole) => `Teil von: ${whole}`,
  organizedBy: (names) => `Veranstaltet von ${names}`,
  attendedBy: (names) => `Teilnehmende: ${names}`,
  date: 'Datum',
  event: 'Veranstaltung',
  status: 'Status',
  place: 'Ort',
  organizers: 'Veranstalter',
  calendar: 'Kalender',
  save: 'In den Kalender',
  saveOf: (name) => `In den Kalender: ${name}`,
  saveAll: (count) => `Alle in den Kalender (${number(count)})`,
};
