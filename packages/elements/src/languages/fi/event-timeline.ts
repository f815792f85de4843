import { attendanceMode, eventStatus } from '@health-networks/core/labels/fi';
import { baseMessages, plural } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Tapahtumat' : `Tapahtumat: ${network}`),
  dateUnknown: 'Ajankohta ei tiedossa',
  planned: (sourceDate) =>
    sourceDate === undefined ? 'Suunniteltu lähteen ilmestyessä' : `Suunniteltu lähteen mukaan (${sourceDate})`,
  date: 'Ajankohta',
  event: 'Tapahtuma',
  status: 'Tila',
  place: 'Paikka',
  themes: 'Teemat',
  partOf: 'Osa kokonaisuutta',
  attendance: 'Osallistuminen',
  organizers: (count) => (count === 1 ? 'Järjestäjä' : 'Järjestäjät'),
  attendees: (count) => (count === 1 ? 'Osallistuja' : 'Osallistujat'),
  series: 'Sarja',
  calendar: 'Kalenteri',
  save: 'Tallenna kalenteriin',
  saveOf: (name) => `Tallenna kalenteriin: ${name}`,
  saveAll: (count, total) =>
    count === total
      ? 'Tallenna kaikki tapahtumat kalenteriin'
      : plural(
          count,
          'Tallenna kalenteriin tapahtuma, jonka tarkka päivä tiedetään',
          'Tallenna kalenteriin # tapahtumaa, joiden tarkka päivä tiedetään',
        ),
};
