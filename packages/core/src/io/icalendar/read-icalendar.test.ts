import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { createContentLineLocator } from '../content-lines/read-content-lines.js';
import type { SafeReadOptions } from '../reading/draft.js';
import { withOffset } from './calendar-zone.js';
import { readIcalendar, safeReadIcalendar } from './read-icalendar.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:ring-day@ring', 'SUMMARY:Ring Day', ...lines, 'END:VEVENT');

const reported = (text: string | Uint8Array, options: SafeReadOptions = ring): string[] => {
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
  expect([reported(text), parseDataset(read)]).toEqual([[], read]);
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
  ])('that are uncertain are reported: %s', (line, message) => {
    expect(reported(event(line))).toEqual([expect.stringContaining(message)]);
  });

  test('equal those of another parser, throughout the year', () => {
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

test('the status depends on the calendar, not on the clock', () => {
  const statusOf = (...lines: string[]): unknown =>
    readIcalendar(event('DTSTART;VALUE=DATE:20301106', ...lines), ring).events['ring-day']?.status;
  expect([
    statusOf(),
    statusOf('STATUS:CONFIRMED', 'DTSTAMP:20301101T000000Z'),
    statusOf('STATUS:CONFIRMED', 'DTSTAMP:20311101T000000Z'),
    statusOf('STATUS:TENTATIVE', 'DTSTAMP:20311101T000000Z'),
    statusOf('STATUS:CANCELLED'),
    statusOf('DTSTAMP:20311101T000000Z'),
  ]).toEqual([undefined, 'planned', 'held', 'planned', 'cancelled', undefined]);
});

test('events of a cancelling calendar are cancelled, which is reported unless their status says so', () => {
  const cancelled = (...lines: string[]): string =>
    event('DTSTART;VALUE=DATE:20301106', ...lines).replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL');
  const statusOf = (text: string): unknown => readIcalendar(text, ring).events['ring-day']?.status;
  const files = [cancelled('STATUS:CANCELLED'), cancelled(), cancelled('STATUS:CONFIRMED', 'DTSTAMP:20311101T000000Z')];
  const byMethod =
    'does not say that the event is cancelled; it is read as cancelled, because the calendar cancels its events (METHOD:CANCEL). If only an invitation was withdrawn, correct the status by hand.';
  expect(files.map((file) => [statusOf(file), reported(file)])).toEqual([
    ['cancelled', []],
    ['cancelled', [`VEVENT.0.STATUS ${byMethod}`]],
    ['cancelled', [`VEVENT.0.STATUS "CONFIRMED" ${byMethod}`]],
  ]);
});

test('a description in HTML becomes plain text', () => {
  const read = (...lines: string[]): unknown => {
    const text = event('DTSTART;VALUE=DATE:20301106', ...lines);
    return [readIcalendar(text, ring).events['ring-day']?.description?.en, reported(text)];
  };
  const marked = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Day of\\n the <b>Ring</b></p></body></html>';
  expect([
    read('DESCRIPTION:<p>Day of<br>the Ring\\, &amp\\; more</p>'),
    read(marked),
    read('DESCRIPTION:Day', marked),
    read('DESCRIPTION:from 1 < 2 \\, <a@b.example>'),
  ]).toEqual([
    ['Day of\nthe Ring, & more', []],
    ['Day of the Ring', []],
    ['Day', []],
    ['from 1 < 2 , <a@b.example>', []],
  ]);
});

describe('a position', () => {
  test.each([
    ['155000;463000', 'is a position in the Dutch RD system (EPSG:28992), in metres. Export'],
    ['645000;5770000', 'is a position in metres, as UTM and other grids have them. Export'],
    ['121.5;25', 'is a valid position only with latitude and longitude swapped. Did you mean "25;121.5"?'],
    ['x;25', 'is not a valid position. Give two numbers in degrees, the latitude (-90 to 90) first'],
  ])('that is invalid is reported with its coordinate system: %s', (value, message) => {
    const text = event('DTSTART;VALUE=DATE:20301106', 'LOCATION:Utrecht', `GEO:${value}`);
    expect(reported(text)).toEqual([expect.stringContaining(`VEVENT.0.GEO "${value}" ${message}`)]);
  });
});

describe('omitted content is reported', () => {
  test.each([
    ['an event that repeats', ['RRULE:FREQ=WEEKLY'], 'VEVENT.0.RRULE "FREQ=WEEKLY" makes this a repeating event'],
    ['a list of dates', ['RDATE:20310101'], 'VEVENT.0.RDATE "20310101" makes this a repeating event'],
    ['a private event', ['CLASS:PRIVATE'], 'VEVENT.0.CLASS "PRIVATE" makes this a private event'],
  ])('%s', (_, lines, message) => {
    const text = event('DTSTART;VALUE=DATE:20301106', ...lines);
    expect([reported(text), readIcalendar(text, ring).events]).toEqual([[expect.stringContaining(message)], {}]);
  });

  test('for persons, alarms, tasks and properties of programs', () => {
    const text = event(
      'DTSTART;VALUE=DATE:20301106',
      'ATTENDEE:mailto:anna@example.org',
      'ORGANIZER;CN=Anna:mailto:anna@example.org',
      'X-OWN:1',
      'BEGIN:VALARM',
      'END:VALARM',
    ).replace('END:VCALENDAR', 'BEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR');
    expect(reported(text).map((line) => line.split(' ')[0])).toEqual([
      'VTODO',
      'VEVENT.0.ORGANIZER',
      'VEVENT.0.ATTENDEE',
      'VEVENT.0.X-OWN',
      'VEVENT.0.VALARM',
    ]);
  });

  test('an exception of a series is a separate event', () => {
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
    expect(reported(text)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
    expect(safeReadIcalendar(text).success).toBe(false);
  });

  test('is reported by line', () => {
    const text = event('DTSTART;VALUE=DATE:20301106', 'URL:x');
    const result = safeReadIcalendar(text);
    expect(result.success || result.error.issues.map(createContentLineLocator(text))).toEqual([
      { line: 7, text: 'URL:x' },
    ]);
  });
});
