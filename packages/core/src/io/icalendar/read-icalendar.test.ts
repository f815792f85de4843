import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { createContentLineLocator } from '../content-lines/locate-content-line.js';
import type { SafeReadOptions } from '../reading/draft.js';
import { withOffset } from './calendar-zone.js';
import { icalendarEventsOf } from './icalendar-events-of.js';
import { formatIcalendar, type IcalendarEvent } from './icalendar.js';
import { readIcalendar, safeReadIcalendar } from './read-icalendar.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:ring-day@ring', 'SUMMARY:Ring Day', ...lines, 'END:VEVENT');

const told = (text: string | Uint8Array, options: SafeReadOptions = ring): string[] => {
  const result = safeReadIcalendar(text, options);
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

const datesIn = (...lines: string[]): (string | undefined)[] => {
  const result = safeReadIcalendar(event(...lines), { ...ring, mode: 'lenient' });
  const { startDate, endDate } = (result.success && result.data.events['ring-day']) || {};
  return [startDate, endDate];
};

test('readIcalendar reads an event of a calendar', () => {
  const text = event(
    'DTSTAMP:20301201T000000Z',
    'DTSTART;VALUE=DATE:20301106',
    'DTEND;VALUE=DATE:20301108',
    'LOCATION:Aarhus',
    'GEO:56.15;10.2',
    'DESCRIPTION:First line\\nSecond\\, line',
    'URL:https://example.org/day',
    'STATUS:CONFIRMED',
    'CATEGORIES:The Ring,Care\\, and cure',
    'ORGANIZER;CN="The Ring":mailto:ring@example.org',
  );
  const read = readIcalendar(text, ring);
  expect([told(text), parseDataset(read)]).toEqual([[], read]);
  expect(read.events).toEqual({
    'ring-day': {
      id: 'ring-day',
      name: { en: 'Ring Day' },
      description: { en: 'First line\nSecond, line' },
      url: 'https://example.org/day',
      startDate: '2030-11-06',
      endDate: '2030-11-07',
      places: ['place-aarhus'],
      about: ['ring'],
      themes: ['care-and-cure'],
      organizers: ['ring'],
      status: 'held',
      citations: [],
    },
  });
  expect(read.places).toMatchObject({
    'place-aarhus': { kind: 'city', coordinates: { latitude: 56.15, longitude: 10.2 } },
  });
});

describe('the dates', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    ['of a day', ['DTSTART;VALUE=DATE:20301106'], ['2030-11-06', undefined]],
    ['of a day with its end', ['DTSTART;VALUE=DATE:20301106', 'DTEND;VALUE=DATE:20301107'], ['2030-11-06', undefined]],
    ['of three days by duration', ['DTSTART;VALUE=DATE:20301106', 'DURATION:P3D'], ['2030-11-06', '2030-11-08']],
    [
      'in UTC',
      ['DTSTART:20301106T080000Z', 'DTEND:20301106T093000Z'],
      ['2030-11-06T08:00:00Z', '2030-11-06T09:30:00Z'],
    ],
    [
      'in a zone, in summer',
      ['DTSTART;TZID=Europe/Amsterdam:20300701T080000', 'DURATION:PT1H30M'],
      ['2030-07-01T08:00:00+02:00', '2030-07-01T09:30:00+02:00'],
    ],
    [
      'in a zone of Outlook',
      ['DTSTART;TZID=FLE Standard Time:20301106T080000'],
      ['2030-11-06T08:00:00+02:00', undefined],
    ],
    [
      'in a zone of another program',
      ['DTSTART;TZID="/freeassociation.sourceforge.net/Europe/Berlin":20301106T080000'],
      ['2030-11-06T08:00:00+01:00', undefined],
    ],
    ['in an unknown zone', ['DTSTART;TZID=Mars:20301106T080000'], ['2030-11-06', undefined]],
    ['without a zone', ['DTSTART:20301106T080000'], ['2030-11-06', undefined]],
    ['that are none', ['DTSTART:20301345'], [undefined, undefined]],
    ['that end early', ['DTSTART;VALUE=DATE:20301106', 'DTEND;VALUE=DATE:20301101'], ['2030-11-06', undefined]],
  ])('%s', (_, lines, dates) => {
    expect(datesIn(...lines)).toEqual(dates);
  });

  test.each([
    ['DTSTART;TZID=Mars:20301106T080000', 'VEVENT.0.DTSTART "Mars" is an unknown time zone'],
    ['DTSTART:20301106T080000', 'VEVENT.0.DTSTART "20301106T080000" is a time without a time zone'],
    ['DTSTART:20301345', 'VEVENT.0.DTSTART "20301345" is neither a date nor a date with a time'],
    ['LOCATION:Here', 'VEVENT.0.DTSTART is missing'],
  ])('that are not certain are told: %s', (line, message) => {
    expect(told(event(line))).toEqual([expect.stringContaining(message)]);
  });

  test('are the same moments as another parser finds, all through the year', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('Europe/Amsterdam', 'Europe/Helsinki', 'Europe/Lisbon', 'America/New_York');
    fc.assert(
      fc.property(day, zone, (date, name) => {
        const local = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const moment = withOffset(local.toISOString().slice(0, 19), name);
        const shown = new Intl.DateTimeFormat('sv', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
        const clock = shown.format(new Date(moment)).replace(' ', 'T');
        // One local hour in spring does not exist.
        const isSkipped = Math.abs(Date.parse(`${clock}Z`) - local.getTime()) === 3_600_000;
        expect(isSkipped || clock === local.toISOString().slice(0, 19)).toBe(true);
      }),
    );
  });
});

test('the status is that of the calendar, and nothing asks the clock', () => {
  const statusOf = (...lines: string[]): unknown =>
    readIcalendar(event('DTSTART;VALUE=DATE:20301106', ...lines), ring).events['ring-day']?.status;
  expect([
    statusOf(),
    statusOf('STATUS:CONFIRMED', 'DTSTAMP:20301101T000000Z'),
    statusOf('STATUS:CONFIRMED', 'DTSTAMP:20311101T000000Z'),
    statusOf('STATUS:TENTATIVE', 'DTSTAMP:20311101T000000Z'),
    statusOf('STATUS:CANCELLED'),
  ]).toEqual(['planned', 'planned', 'held', 'planned', 'cancelled']);
});

describe('what is left out is told', () => {
  test.each([
    ['an event that repeats', ['RRULE:FREQ=WEEKLY'], 'VEVENT.0.RRULE "FREQ=WEEKLY" makes this a repeating event'],
    ['a list of dates', ['RDATE:20310101'], 'VEVENT.0.RDATE "20310101" makes this a repeating event'],
    ['a private event', ['CLASS:PRIVATE'], 'VEVENT.0.CLASS "PRIVATE" makes this a private event'],
  ])('%s', (_, lines, message) => {
    const text = event('DTSTART;VALUE=DATE:20301106', ...lines);
    expect([told(text), readIcalendar(text, ring).events]).toEqual([[expect.stringContaining(message)], {}]);
  });

  test('and so are persons, alarms, tasks and properties of programs', () => {
    const text = event(
      'DTSTART;VALUE=DATE:20301106',
      'ATTENDEE:mailto:anna@example.org',
      'ORGANIZER;CN=Anna:mailto:anna@example.org',
      'X-OWN:1',
      'BEGIN:VALARM',
      'END:VALARM',
    ).replace('END:VCALENDAR', 'BEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR');
    expect(told(text).map((line) => line.split(' ')[0])).toEqual([
      'VTODO',
      'VEVENT.0.ORGANIZER',
      'VEVENT.0.ATTENDEE',
      'VEVENT.0.X-OWN',
      'VEVENT.0.VALARM',
    ]);
  });

  test('an exception of a series is an event of its own', () => {
    const text = event('DTSTART;VALUE=DATE:20301106', 'RECURRENCE-ID;VALUE=DATE:20301107');
    expect(Object.keys(readIcalendar(text, ring).events)).toEqual(['ring-day-2030']);
  });
});

describe('a faulty calendar', () => {
  test.each([
    ['nothing', '', 'contains no event'],
    ['a card', 'BEGIN:VCARD\nEND:VCARD\n', 'contains no event'],
    ['an event without a name', event().replace('Ring Day', ''), 'VEVENT.0.SUMMARY is missing'],
    ['an event that is cut off', event().slice(0, 60), 'has no end'],
    ['an address that is none', event('URL:javascript:1'), 'VEVENT.0.URL "javascript:1" is not a web address'],
  ])('with %s is refused', (_, text, message) => {
    expect(told(text)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
    expect(safeReadIcalendar(text).success).toBe(false);
  });

  test('is told by line', () => {
    const text = event('DTSTART;VALUE=DATE:20301106', 'URL:x');
    const result = safeReadIcalendar(text);
    expect(result.success || result.error.issues.map(createContentLineLocator(text))).toEqual([
      { line: 7, text: 'URL:x' },
    ]);
  });
});

const stamp = new Date('2026-01-01T00:00:00Z');

const written = (dataset: Dataset, id: string, language: string): string =>
  formatIcalendar(
    // Without a URL of its own, an event gets the URL of its source; a calendar does not distinguish the two.
    icalendarEventsOf(indexDataset(dataset), id, language).events,
    { stamp },
  );

describe.each(['health-hub-utrecht', 'health-valley', 'finland-netherlands'] as const)('the events of %s', (id) => {
  test('come back as they were', () => {
    const text = written(seedDataset, id, 'nl');
    const read = readIcalendar(text, { network: { id, name: seedDataset.networks[id].name.nl ?? '' }, language: 'nl' });
    expect(parseDataset(read)).toEqual(read);
    const sorted = (file: string): string[] => file.replaceAll('\r\n ', '').split('BEGIN:VEVENT').sort();
    const withoutCategories = (file: string): string[] =>
      sorted(file).map((one) => one.replace(/CATEGORIES:.*\r\n/, '').replace(/@.*/, ''));
    expect(withoutCategories(written(read, id, 'nl'))).toEqual(withoutCategories(text));
    expect(readIcalendar(text, { network: { id }, language: 'nl' }).events).toEqual(
      readIcalendar(text, { network: { id }, language: 'nl' }).events,
    );
  });
});

test('whatever is written is read as another parser reads it', () => {
  const text = fc.stringMatching(/^[\p{L};,:"'^=\n-]{1,60}$/u).filter((each) => /^\p{L}.*\p{L}$/su.test(each));
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(text, text, day, (summary, description, date) => {
      const startDate = date.toISOString().slice(0, 10);
      const one: IcalendarEvent = { uid: 'a@ring', summary, description, startDate };
      const file = formatIcalendar([one], { stamp });
      const other = new ICAL.Event(ICAL.Component.fromString(file).getFirstSubcomponent('vevent') ?? undefined);
      const { name, description: told, startDate: start } = readIcalendar(file, ring).events.a ?? {};
      expect([name?.en, told?.en, start]).toEqual([other.summary, other.description, other.startDate.toString()]);
    }),
    { numRuns: 300 },
  );
});
