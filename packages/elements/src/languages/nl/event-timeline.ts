import { attendanceMode, eventStatus } from '@health-networks/core/labels/nl';
import { baseMessages, plural } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Evenementen' : `Evenementen van ${network}`),
  dateUnknown: 'Datum onbekend',
  planned: (sourceDate) =>
    sourceDate === undefined ? 'Gepland, toen de bron verscheen' : `Gepland, volgens de bron van ${sourceDate}`,
  date: 'Datum',
  event: 'Evenement',
  status: 'Status',
  place: 'Plaats',
  themes: 'Thema’s',
  partOf: 'Onderdeel van',
  attendance: 'Deelname',
  organizers: () => 'Georganiseerd door',
  attendees: (count) => (count === 1 ? 'Deelnemer' : 'Deelnemers'),
  series: 'Reeks',
  calendar: 'Agenda',
  save: 'In agenda opslaan',
  saveOf: (name) => `In agenda opslaan: ${name}`,
  saveAll: (count, total) =>
    count === total
      ? 'Alle evenementen in agenda opslaan'
      : plural(
          count,
          'Het evenement met een exacte datum in agenda opslaan',
          'De # evenementen met een exacte datum in agenda opslaan',
        ),
};
