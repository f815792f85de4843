import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { formatIcalendar, type IcalendarEvent } from './icalendar.js';

const options = { stamp: new Date('2020-10-01T12:00:00Z') };

const riverDay: IcalendarEvent = {
  uid: 'river-day@river-network',
  summary: 'River Day: care, cure; and more',
  startDate: '2020-11-06',
  location: 'Rivertown',
  description: 'First line\nSecond line',
  url: 'https://example.org:8443/day?a=1,2;b',
  status: 'TENTATIVE',
  categories: ['River Network', 'Care, and cure'],
};

/** Reads a file back with an independent parser. */
const readBack = (file: string): ICAL.Event[] =>
  ICAL.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** First and last moment of the only event, as parsed by ical.js. */
const datesIn = (file: string): string[] =>
  readBack(file).flatMap(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);

describe('formatIcalendar', () => {
  test('writes an event of one day, whose end is the day after', () => {
    expect(formatIcalendar([riverDay], options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Health Networks//Events//EN',
      'BEGIN:VEVENT',
      'UID:river-day@river-network',
      'DTSTAMP:20201001T120000Z',
      'DTSTART;VALUE=DATE:20201106',
      'DTEND;VALUE=DATE:20201107',
      'SUMMARY:River Day: care\\, cure\\; and more',
      'LOCATION:Rivertown',
      'DESCRIPTION:First line\\nSecond line',
      'URL:https://example.org:8443/day?a=1,2;b',
      'STATUS:TENTATIVE',
      'CATEGORIES:River Network,Care\\, and cure',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('adds nothing to the event', () => {
    expect(formatIcalendar([{ uid: 'a', summary: '', startDate: '2024-02-28' }], options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Health Networks//Events//EN',
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTAMP:20201001T120000Z',
      'DTSTART;VALUE=DATE:20240228',
      'DTEND;VALUE=DATE:20240229',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['2020-11-02', '2020-11-06', ['2020-11-02', '2020-11-07']],
    ['2020-12-31', '2020-12-31', ['2020-12-31', '2021-01-01']],
    ['2024-02-28', '2024-02-29', ['2024-02-28', '2024-03-01']],
    ['2026-05-01T09:00:00+02:00', '2026-05-01T17:30+02:00', ['2026-05-01T07:00:00Z', '2026-05-01T15:30:00Z']],
    ['2026-05-01T09:00Z', undefined, ['2026-05-01T09:00:00Z', '2026-05-01T09:00:00Z']],
    ['2026-05-01T23:00:00-05:00', '2026-05-03', ['2026-05-01', '2026-05-04']],
  ])('an event from %s to %s is read back as %j', (startDate, endDate, dates) => {
    const event = { uid: 'a', summary: 'A', startDate, ...(endDate !== undefined && { endDate }) };
    expect(datesIn(formatIcalendar([event], options))).toEqual(dates);
  });

  test.each(['2020', '2020-11', '2020-11-06~', '2020-11-06/2020-11-07', '../2020-11-06', '2023-02-29', 'soon', ''])(
    'refuses %j as a day',
    (startDate) => {
      expect(() => formatIcalendar([{ ...riverDay, startDate }], options)).toThrow(
        new RangeError(
          `The event "river-day@river-network" has the date "${startDate}". Give a day, "2020-11-06", or leave the event out: a calendar has no place for less.`,
        ),
      );
    },
  );

  test('refuses an end before the start', () => {
    expect(() => formatIcalendar([{ ...riverDay, endDate: '2020-11-05' }], options)).toThrow(
      new RangeError('The event "river-day@river-network" ends on 2020-11-05, before it starts on 2020-11-06.'),
    );
  });

  test('refuses a calendar without events, an event without a uid, a day after the year 9999', () => {
    expect(() => formatIcalendar([], options)).toThrow(RangeError);
    expect(() => formatIcalendar([{ ...riverDay, uid: '\u0000 ' }], options)).toThrow(RangeError);
    expect(() => formatIcalendar([{ ...riverDay, startDate: '9999-12-31' }], options)).toThrow(RangeError);
    expect(() => formatIcalendar([riverDay], { stamp: new Date(NaN) })).toThrow(RangeError);
  });

  test.each(['javascript:alert(1)', 'https://example.org/\r\nNOTE:x', 'example.org', ''])('omits the URL %j', (url) => {
    const { url: _, ...without } = riverDay;
    expect(formatIcalendar([{ ...riverDay, url }], options)).toBe(formatIcalendar([without], options));
  });
});

test.each([
  ['river-network/river-day', 'river-network%2Friver-day'],
  ['https://example.org/day?a=1', 'https:%2F%2Fexample.org%2Fday%3Fa%3D1'],
  ['river day', 'river%20day'],
  ['Fluß-Tag', 'Flu%C3%9F-Tag'],
  ["a'b(c)!*;,\\", 'a%27b%28c%29%21%2A%3B%2C%5C'],
  ['a\uD800', 'a%EF%BF%BD'],
  ['river-day@river-network', 'river-day@river-network'],
])('a uid is encoded so that servers can store it: %j', (uid, written) => {
  expect(formatIcalendar([{ ...riverDay, uid }], options)).toContain(`\r\nUID:${written}\r\n`);
});

test('a URL is written in ASCII', () => {
  const event = { ...riverDay, url: 'https://www.snäkkä.example/über uns'.replace(' ', '-') };
  expect(formatIcalendar([event], options)).toContain('\r\nURL:https://www.xn--snkk-moac.example/%C3%BCber-uns\r\n');
});

describe('with any text', () => {
  const evil = fc.oneof(
    fc.stringMatching(/^[\r\n\\:;,=a-zé🏥" ]{0,200}$/u),
    fc.constantFrom('x\r\nEND:VEVENT\r\nBEGIN:VEVENT', '\\n', '\\\\;', 'BEGIN:VALARM\n'),
  );

  /** ical.js reads a comma after an escaped backslash as an escaped comma. */
  const withoutBackslash = (text: string): string => text.replaceAll('\\', '/');

  test('lines are short, the number of events is unchanged, and every text is read back unchanged', () => {
    fc.assert(
      fc.property(fc.array(evil, { minLength: 1, maxLength: 4 }), (texts) => {
        const events = texts.map((text, at) => ({
          ...riverDay,
          uid: `${at}-${text}`,
          summary: `x${text}`,
          location: `x${text}`,
          description: `x${text}`,
          categories: [withoutBackslash(`x${text}`), 'y'],
        }));
        const file = formatIcalendar(events, options);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
        const read = readBack(file).map(({ uid, summary, location, description, component }) => ({
          texts: [decodeURIComponent(uid), summary, location, description],
          categories: component.getFirstProperty('categories')?.getValues(),
        }));
        const lines = texts.map((text) => text.replace(/\r\n?/g, '\n'));
        expect(read).toEqual(
          lines.map((text, at) => ({
            texts: [`${at}-${texts[at] ?? ''}`, `x${text}`, `x${text}`, `x${text}`],
            categories: [withoutBackslash(`x${text}`), 'y'],
          })),
        );
      }),
    );
  });

  test('every day is read back unchanged', () => {
    const days = fc
      .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (startDate) => {
        const file = formatIcalendar([{ uid: 'a', summary: 'A', startDate }], options);
        expect(datesIn(file)[0]).toBe(startDate);
      }),
    );
  });
});
