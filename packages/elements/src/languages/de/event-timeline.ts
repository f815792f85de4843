import { attendanceMode, eventStatus } from '@health-networks/core/labels/de';
import { baseMessages, plural } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Veranstaltungen' : `Veranstaltungen: ${network}`),
  dateUnknown: 'Datum unbekannt',
  planned: (sourceDate) =>
    sourceDate === undefined ? 'Geplant, zur Zeit der Quelle' : `Geplant, laut Quelle (${sourceDate})`,
  date: 'Datum',
  event: 'Veranstaltung',
  status: 'Status',
  place: 'Ort',
  themes: 'Themen',
  partOf: 'Teil von',
  attendance: 'Teilnahme',
  organizers: () => 'Veranstaltet von',
  attendees: () => 'Teilnehmende',
  series: 'Reihe',
  calendar: 'Kalender',
  save: 'Im Kalender speichern',
  saveOf: (name) => `Im Kalender speichern: ${name}`,
  saveAll: (count, total) =>
    count === total
      ? 'Alle Veranstaltungen im Kalender speichern'
      : plural(
          count,
          'Die Veranstaltung mit genauem Datum im Kalender speichern',
          'Die # Veranstaltungen mit genauem Datum im Kalender speichern',
        ),
};
