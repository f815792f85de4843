import { attendanceMode, eventStatus } from '@health-networks/core/labels/nl';
import { baseMessages, number } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Evenementen' : `Evenementen van ${network}`),
  upcoming: 'Komende evenementen',
  newEvents: 'Nieuwe evenementen op de website',
  cancelled: (count) => `Afgelast (${number(count)})`,
  past: 'Eerdere evenementen',
  dateUnknown: 'Datum onbekend',
  announced: 'Aangekondigd',
  announcedOnly: 'Het is niet bekend of het evenement is doorgegaan.',
  parts: 'Op het programma',
  partOf: (whole) => `Onderdeel van ${whole}`,
  organizedBy: (names) => `Georganiseerd door ${names}`,
  attendedBy: (names) => `Met ${names}`,
  date: 'Datum',
  event: 'Evenement',
  status: 'Status',
  place: 'Plaats',
  organizers: 'Organisatie',
  calendar: 'Agenda',
  save: 'Zet in agenda',
  saveOf: (name) => `Zet in agenda: ${name}`,
  saveAll: (count) => `Zet alles in agenda (${number(count)})`,
};
