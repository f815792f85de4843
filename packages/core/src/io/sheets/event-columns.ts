import type { TableKind } from '../tables/table-columns.js';
import { columnHeaders } from '../partners-csv/partners-csv-columns.js';

/** Columns of a table of events, in the order in which they are written. */
export const eventSheetColumns = [
  'id',
  'name',
  'startDate',
  'endDate',
  'places',
  'organizers',
  'themes',
  'url',
  'description',
  'attendanceMode',
  'status',
  'note',
] as const;

export type WrittenEventColumn = (typeof eventSheetColumns)[number];

/** Columns that are read: also times of day, which we write with the day. */
export type EventColumn = WrittenEventColumn | 'startTime' | 'endTime' | 'timeZone';

/** A table of events: a row for each meeting. */
export const eventsKind: TableKind<EventColumn> = {
  columns: {
    id: columnHeaders.id,
    name: {
      en: ['Name', 'event', 'title', 'meeting'],
      nl: ['Naam', 'titel', 'evenement', 'activiteit', 'bijeenkomst'],
      de: ['Name', 'Titel', 'Veranstaltung', 'Treffen'],
      fi: ['Nimi', 'tapahtuma', 'otsikko', 'tilaisuus'],
    },
    startDate: {
      en: ['Start', 'date', 'start date', 'day', 'begin'],
      nl: ['Begin', 'datum', 'startdatum', 'begindatum', 'start', 'dag'],
      de: ['Beginn', 'Datum', 'Startdatum', 'Start', 'Tag', 'beginnt am'],
      fi: ['Alku', 'päivä', 'päivämäärä', 'pvm', 'alkaa', 'alkamispäivä'],
    },
    endDate: {
      en: ['End', 'end date'],
      nl: ['Einde', 'einddatum', 'eind'],
      de: ['Ende', 'Enddatum', 'endet am'],
      fi: ['Loppu', 'päättyy', 'loppupäivä', 'päättymispäivä'],
    },
    startTime: {
      en: ['Time', 'start time', 'starts at', 'hours'],
      nl: ['Tijd', 'begintijd', 'starttijd', 'tijdstip', 'aanvang'],
      de: ['Uhrzeit', 'Zeit', 'Startzeit', 'Beginn Uhrzeit', 'Anfangszeit', 'beginnt um'],
      fi: ['Aika', 'kellonaika', 'alkamisaika', 'klo'],
    },
    endTime: {
      en: ['End time', 'ends at'],
      nl: ['Eindtijd'],
      de: ['Endzeit', 'Ende Uhrzeit', 'endet um'],
      fi: ['Päättymisaika', 'loppuaika'],
    },
    timeZone: { en: ['Time zone'], nl: ['Tijdzone'], de: ['Zeitzone'], fi: ['Aikavyöhyke'] },
    places: {
      en: ['Places', 'place', 'city', 'town', 'location', 'venue', 'municipality'],
      nl: ['Plaatsen', 'plaats', 'stad', 'locatie', 'gemeente'],
      de: ['Orte', 'Ort', 'Stadt', 'Veranstaltungsort', 'Ort/Stadt', 'Stadt/Ort', 'Gemeinde'],
      fi: ['Paikat', 'paikka', 'kaupunki', 'paikkakunta', 'kunta'],
    },
    organizers: {
      en: ['Organizers', 'organizer', 'organiser', 'organisers', 'host', 'organization'],
      nl: ['Organisatoren', 'organisator', 'organisatie', 'gastheer'],
      de: ['Veranstalter', 'Organisatoren', 'Organisation', 'Veranstalterin'],
      fi: ['Järjestäjät', 'järjestäjä', 'organisaatio'],
    },
    themes: columnHeaders.themes,
    url: columnHeaders.url,
    description: columnHeaders.description,
    attendanceMode: {
      en: ['Attendance', 'attendance mode', 'online or in person'],
      nl: ['Deelname', 'vorm', 'online of op locatie'],
      de: ['Teilnahme', 'Form', 'online oder vor Ort'],
      fi: ['Osallistuminen', 'osallistumistapa'],
    },
    status: { en: ['Status', 'state'], nl: ['Status', 'stand'], de: ['Status', 'Stand'], fi: ['Tila', 'status'] },
    note: columnHeaders.note,
  },
  required: ['name'],
  mayBeEmpty: true,
  missing: { message: 'no-event-column', write: 'write-event-header', rename: 'rename-header' },
};
