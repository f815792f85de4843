import { isKnownDay } from '../../model/guards/is-known-day.js';
import { quoted } from '../../model/issues/mask-personal.js';
import { eventDaysOf, type EventDays } from '../../query/dates/event-dates.js';
import {
  formatContentLines,
  formatUid,
  textProperty,
  urlProperty,
  type ContentProperty,
  escapeText,
} from '../content-lines/content-lines.js';

/** An event of a calendar; `icalendarEventOf` creates one from a dataset. */
export interface IcalendarEvent {
  /** Stable id by which a calendar recognizes an event it already has. Written so that servers can store it. */
  readonly uid: string;
  readonly summary: string;
  /** First day, `2020-11-06`, or the moment with its offset, `2026-05-01T09:00:00+02:00`. */
  readonly startDate: string;
  /** Last day, inclusive, or the moment of the end; absent for a single day. */
  readonly endDate?: string;
  readonly location?: string;
  readonly description?: string;
  /** An http(s) URL; other URLs are left out. */
  readonly url?: string;
  /** An http(s) URL of the page that attests the event. Not its `url`, which would be read back as that of the event. */
  readonly source?: string;
  readonly status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly categories?: readonly string[];
  /** Those of the categories that are names of networks and programs; the others are themes. */
  readonly about?: readonly string[];
}

/** Property with the names of networks and programs, by which `readIcalendar` distinguishes them from themes. */
export const aboutProperty = 'X-HN-ABOUT';

/** Property with the URL of a source, which is no part of the event. */
export const sourceProperty = 'X-HN-SOURCE';

/**
 * Properties with the dates as the dataset has them, if the calendar's own differ: moments are written in UTC, and a day
 * has no time.
 */
export const writtenDates = { DTSTART: 'X-HN-START', DTEND: 'X-HN-END' } as const;

/** Options of `formatIcalendar`. */
export interface IcalendarOptions {
  /** When the file is created, which the format requires. An argument, so that the same input gives the same file. */
  readonly stamp: Date;
}

const listProperty = (name: string, values: readonly string[] = []): ContentProperty[] => {
  const filled = values.map(escapeText).filter((value) => value !== '');
  return filled.length > 0 ? [[name, filled.join(',')]] : [];
};

/** Formats a moment as `20201106T080000Z`. */
const utc = (moment: Date): string => {
  const text = moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
  if (text.length > 16) throw new RangeError(`${text} cannot be written: iCalendar has years of four digits.`);
  return text;
};

const isMoment = (date: string): boolean => date.includes('T');

/** Returns midnight UTC, so that no time zone changes the day. */
const midnight = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** Returns the date a number of days later, as `20201106`. */
const dayAfter = (date: string, days: number): string => {
  const moment = midnight(date);
  moment.setUTCDate(moment.getUTCDate() + days);
  return utc(moment).slice(0, 8);
};

/** The date as the dataset has it: its offset tells which day and time people read. */
const asWritten = (name: string, date: string): ContentProperty[] => (isMoment(date) ? [[name, escapeText(date)]] : []);

/** DTEND is exclusive, so whole days end on the next day. */
const dateProperties = ({ first, last }: EventDays): ContentProperty[] => {
  const written = [
    ...asWritten(writtenDates.DTSTART, first),
    ...(first === last ? [] : asWritten(writtenDates.DTEND, last)),
  ];
  if (isMoment(first) && isMoment(last)) {
    const start: ContentProperty = ['DTSTART', utc(new Date(first))];
    return first === last ? [start, ...written] : [start, ['DTEND', utc(new Date(last))], ...written];
  }
  return [['DTSTART;VALUE=DATE', dayAfter(first, 0)], ['DTEND;VALUE=DATE', dayAfter(last, 1)], ...written];
};

const datesOf = ({ uid, startDate, endDate = startDate }: IcalendarEvent): EventDays => {
  const vague = [startDate, endDate].find((date) => !isKnownDay(date));
  if (vague !== undefined) {
    throw new RangeError(
      `The event "${uid}" has the date ${quoted(vague)}. Give a day, "2020-11-06", or leave the event out: a calendar has no place for less.`,
    );
  }
  const days = eventDaysOf({ startDate, endDate });
  if (!days) throw new RangeError(`The event "${uid}" ends on ${endDate}, before it starts on ${startDate}.`);
  return days;
};

const uidOf = ({ uid, summary }: IcalendarEvent): string => {
  const text = formatUid(uid);
  if (text === '') throw new RangeError(`The event ${quoted(summary)} has no uid. Give one that stays the same.`);
  return text;
};

const propertiesOf = (event: IcalendarEvent, stamp: Date): ContentProperty[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uidOf(event)],
  ['DTSTAMP', utc(stamp)],
  ...dateProperties(datesOf(event)),
  ...textProperty('SUMMARY', event.summary),
  ...textProperty('LOCATION', event.location),
  ...textProperty('DESCRIPTION', event.description),
  ...urlProperty('URL', event.url),
  ...urlProperty(sourceProperty, event.source),
  ...(event.status ? [['STATUS', event.status] as const] : []),
  ...listProperty('CATEGORIES', event.categories),
  ...listProperty(aboutProperty, event.about),
  ['END', 'VEVENT'],
];

/**
 * Formats events as an iCalendar file with CRLF line breaks and lines of at most 75 octets. Texts are escaped, so that
 * they cannot add a property or an event. Days without a time stay days in every time zone; moments are written in UTC, and
 * as the dataset has them in properties that `readIcalendar` reads.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @throws {RangeError} when there is no event, or one has no uid, no known day, or an end before its start
 * @example
 * const event = { uid: 'river-day@river-network', summary: 'River Day', startDate: '2020-11-06' };
 * formatIcalendar([event], { stamp: new Date('2020-10-01T12:00:00Z') });
 * // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…DTSTART;VALUE=DATE:20201106\r\n…END:VCALENDAR\r\n'
 */
export const formatIcalendar = (events: readonly IcalendarEvent[], { stamp }: IcalendarOptions): string => {
  if (events.length === 0)
    throw new RangeError('There is no event to write. Give at least one: a calendar cannot be empty.');
  return formatContentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Health Networks//Events//EN'],
    ...events.flatMap((event) => propertiesOf(event, stamp)),
    ['END', 'VCALENDAR'],
  ]);
};
