import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContentLines } from '../content-lines/read-content-lines.js';
import { Report } from '../reading/report.js';
import { clockFault, withOffset, CalendarZones } from './calendar-zone.js';

const zonesIn = (...lines: string[]): CalendarZones => {
  const [calendar] = readContentLines(
    ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n'),
    new Report('icalendar'),
  ).components;
  if (!calendar) throw new Error('no calendar');
  return new CalendarZones(calendar);
};

const part = (name: string, offsets: [from: string, to: string], ...lines: string[]): string[] => [
  `BEGIN:${name}`,
  `TZOFFSETFROM:${offsets[0]}`,
  `TZOFFSETTO:${offsets[1]}`,
  ...lines,
  `END:${name}`,
];

const zone = (...lines: string[]): string[] => ['BEGIN:VTIMEZONE', 'TZID:Own Zone', ...lines, 'END:VTIMEZONE'];

const outlook = zonesIn(
  ...zone(
    ...part('STANDARD', ['+0200', '+0100'], 'DTSTART:16010101T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    ...part('DAYLIGHT', ['+0100', '+0200'], 'DTSTART:16010101T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
  ),
);

test('any time of a zone that a calendar defines has the offset that the platform knows for it', () => {
  const minutes = fc.integer({ min: 0, max: 40 * 366 * 1440 });
  fc.assert(
    fc.property(minutes, (after) => {
      const local = new Date(Date.UTC(1997, 0, 1) + after * 60_000).toISOString().slice(0, 19);
      expect(outlook.withOffset(local, 'Own Zone')).toBe(withOffset(local, 'Europe/Amsterdam'));
    }),
    { examples: [[0]], numRuns: 2000 },
  );
});

test.each([
  ['the hour that the clocks skip', '2026-03-29T02:30:00', '+01:00'],
  ['the hour that occurs twice', '2026-10-25T02:30:00', '+02:00'],
  ['the first hour of winter', '2026-10-25T03:00:00', '+01:00'],
])('%s', (_, local, offset) => {
  expect(outlook.withOffset(local, 'Own Zone')).toBe(local + offset);
  expect(withOffset(local, 'Europe/Amsterdam')).toBe(local + offset);
});

test.each([
  ['one offset', part('STANDARD', ['+0300', '+0300'], 'DTSTART:16010101T000000'), '+03:00'],
  ['a place of libical', ['X-LIC-LOCATION:Europe/Helsinki'], '+03:00'],
  [
    'dates instead of rules',
    [
      ...part('STANDARD', ['+0200', '+0100'], 'DTSTART:20251026T030000', 'RDATE:20261025T030000'),
      ...part('DAYLIGHT', ['+0100', '+0200'], 'DTSTART:20250330T020000', 'RDATE:20260329T020000'),
    ],
    '+02:00',
  ],
  [
    'a rule that has ended',
    [
      ...part('STANDARD', ['+0300', '+0200'], 'DTSTART:20001029T040000'),
      ...part(
        'DAYLIGHT',
        ['+0200', '+0300'],
        'DTSTART:19970330T030000',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20000326T010000Z',
      ),
    ],
    '+02:00',
  ],
  ['times only later', part('DAYLIGHT', ['+0100', '+0200'], 'DTSTART:20300330T020000'), '+01:00'],
  [
    'a rule that no zone has',
    part('STANDARD', ['+0200', '+0100'], 'DTSTART:19700101T030000', 'RRULE:FREQ=DAILY'),
    undefined,
  ],
  ['no offset', ['BEGIN:STANDARD', 'DTSTART:19700101T030000', 'END:STANDARD'], undefined],
  ['nothing', [], undefined],
])('a zone with %s', (_, lines, offset) => {
  const local = '2026-05-01T14:00:00';
  expect(zonesIn(...zone(...lines)).withOffset(local, 'Own Zone')).toBe(offset && local + offset);
});

test.each([
  ['GMT+0200', '+02:00'],
  ['UTC-05:30', '-05:30'],
  ['UTC+2', '+02:00'],
  ['+01:00', '+01:00'],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '+02:00'],
  ['(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', '+03:00'],
  ['(UTC+01:00) Nowhere', undefined],
  ['GMT+99', undefined],
  ['Mars', undefined],
])('the zone %s', (name, offset) => {
  const local = '2026-05-01T14:00:00';
  expect(zonesIn().withOffset(local, name)).toBe(offset && local + offset);
});

test.each([
  ['2026-03-29T02:30:00', 'Europe/Amsterdam', 'table.skipped-time', { near: '03:30' }],
  ['2026-03-29T03:00:00', 'Europe/Helsinki', 'table.skipped-time', { near: '04:00' }],
  ['2026-03-29T01:59:59', 'Europe/London', 'table.skipped-time', { near: '02:59' }],
  ['2026-10-25T02:30:00', 'Europe/Amsterdam', 'table.repeated-time', { moment: '2026-10-25T02:30+01:00' }],
  ['2026-10-25T03:59:00', 'Europe/Helsinki', 'table.repeated-time', { moment: '2026-10-25T03:59+02:00' }],
])('%s in %s is a time at which the clocks change', (local, name, code, values) => {
  expect(clockFault(local, name)).toMatchObject({ code, values });
});

test.each([
  ['2026-03-29T01:59:59', 'Europe/Amsterdam'],
  ['2026-03-29T03:00:00', 'Europe/Amsterdam'],
  ['2026-10-25T01:59:59', 'Europe/Amsterdam'],
  ['2026-10-25T03:00:00', 'Europe/Amsterdam'],
  ['2026-03-29T02:30:00', 'UTC'],
])('%s in %s is a time like any other', (local, name) => {
  expect(clockFault(local, name)).toBeUndefined();
});
