import { attendanceMode, eventStatus } from '@health-networks/core/labels/fi';
import { baseMessages, number } from './base.js';
import type { EventTimelineMessages } from '../../event-timeline/messages.js';

export const messages: EventTimelineMessages = {
  ...baseMessages,
  labels: { 'attendance-mode': attendanceMode, 'event-status': eventStatus },
  heading: (network) => (network === undefined ? 'Tapahtumat' : `Tapahtumat: ${network}`),
  upcoming: 'Tulevat tapahtumat',
  newEvents: 'Uudet tapahtumat verkkosivustolla',
  cancelled: (count) => `Peruttu (${number(count)})`,
  past: 'Menneet tapahtumat',
  dateUnknown: 'Ajankohta ei tiedossa',
  announced: 'Ilmoitettu',
  announcedOnly: 'Ei ole tiedossa, toteutuiko tapahtuma.',
  parts: 'Ohjelmassa',
  partOf: (whole) => `Osa tapahtumaa: ${whole}`,
  organizedBy: (names, count) => `${count === 1 ? 'Järjestäjä' : 'Järjestäjät'}: ${names}`,
  attendedBy: (names, count) => `${count === 1 ? 'Osallistuja' : 'Osallistujat'}: ${names}`,
  date: 'Ajankohta',
  event: 'Tapahtuma',
  status: 'Tila',
  place: 'Paikka',
  organizers: 'Järjestäjä',
  calendar: 'Kalenteri',
  save: 'Lisää kalenteriin',
  saveOf: (name) => `Lisää kalenteriin: ${name}`,
  saveAll: (count) => `Lisää kaikki kalenteriin (${number(count)})`,
};
