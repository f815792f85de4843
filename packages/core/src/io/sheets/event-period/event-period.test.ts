import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../model/issues/format-issue.js';
import { safeReadCsv } from '../read-csv.js';
import { findDayRange } from './cell-range.js';
import { findTimeRange } from './cell-time.js';

describe('a period of days in one cell', () => {
  test.each([
    ['12-14 maart 2026', 'nl'],
    ['12 t/m 14 maart 2026', 'nl'],
    ['12 maart 2026 tot en met 14 maart 2026', 'nl'],
    ['12-03-2026 - 14-03-2026', 'nl'],
    ['2026-03-12/2026-03-14', 'nl'],
    ['2026-03-12 – 2026-03-14', 'nl'],
    ['12.–14.3.2026', 'de'],
    ['12. bis 14. März 2026', 'de'],
    ['12.3.–14.3.2026', 'fi'],
    ['12.–14. maaliskuuta 2026', 'fi'],
    ['March 12–14, 2026', 'en'],
    ['12 to 14 March 2026', 'en'],
    ['12 March – 14 March 2026', 'en'],
  ])('%s', (cell, language) => {
    expect(findDayRange(cell, language)).toEqual({ first: '2026-03-12', last: '2026-03-14' });
  });

  test.each([
    ['30 maart - 2 april 2026', 'nl', '2026-03-30', '2026-04-02'],
    ['March 30 – April 2, 2026', 'en', '2026-03-30', '2026-04-02'],
    ['30.12.2025–2.1.2026', 'fi', '2025-12-30', '2026-01-02'],
    ['vr 3 t/m zo 5 juli 2026', 'nl', '2026-07-03', '2026-07-05'],
    ['Fr., 3. Juli 2026 bis So., 5. Juli 2026', 'de', '2026-07-03', '2026-07-05'],
  ])('%s', (cell, language, first, last) => {
    expect(findDayRange(cell, language)).toEqual({ first, last });
  });

  test.each([
    '12-3-2026',
    '2026-03-12',
    '2026/03/12',
    '1/3-2026',
    '2025/2026',
    '2026-03/2026-05',
    '14-12 maart 2026',
    '',
  ])('%j is not one', (cell) => {
    expect(findDayRange(cell, 'nl')).toBeUndefined();
  });
});

describe('times of day', () => {
  test.each([
    ['14:00', '14:00', undefined],
    ['14.00 uur', '14:00', undefined],
    ['14u30', '14:30', undefined],
    ['14 Uhr', '14:00', undefined],
    ['klo 9', '09:00', undefined],
    ['2pm', '14:00', undefined],
    ['12 a.m.', '00:00', undefined],
    ['14:00-16:00', '14:00', '16:00'],
    ['14.00 – 16.00 uur', '14:00', '16:00'],
    ['van 14.00 tot 16.00 uur', '14:00', '16:00'],
    ['2-4pm', '14:00', '16:00'],
    ['11am-1pm', '11:00', '13:00'],
    ['1899-12-30T14:00', '14:00', undefined],
    ['0.5833333', '14:00', undefined],
  ])('%s', (cell, start, end) => {
    expect(findTimeRange(cell)).toEqual(end === undefined ? { start } : { start, end });
  });

  test.each(['', '25:00', '14:75', 'hele dag', 'n.t.b.', '14:00-15:00-16:00'])('%j is not one', (cell) => {
    expect(findTimeRange(cell)).toBeUndefined();
  });
});

const read = (headers: string, row: string) => {
  const result = safeReadCsv(`Evenement;${headers}\nA;${row}\n`, { name: 'agenda.csv', language: 'nl' });
  const [event] = result.success ? Object.values(result.data.events) : [];
  const issues = result.success ? result.issues : result.error.issues;
  return {
    dates: [event?.startDate, event?.endDate],
    reported: issues.map((issue) => `${issue.severity}: ${formatIssue(issue)}`),
  };
};

describe('the dates of an event in a table', () => {
  test.each([
    ['Datum', '12-14 maart 2026'],
    ['Datum;Einddatum', '12-14 maart 2026;'],
    ['Datum;Einddatum', '12-14 maart 2026;14-3-2026'],
  ])('begin and end with a period: %s', (headers, row) => {
    expect(read(headers, row)).toEqual({ dates: ['2026-03-12', '2026-03-14'], reported: [] });
  });

  test('a period and a second end date are reported', () => {
    expect(read('Datum;Einddatum', '12-14 maart 2026;15 maart 2026')).toEqual({
      dates: [undefined, undefined],
      reported: [
        'error: rows.2.Datum "12-14 maart 2026" is a period whose end differs from Einddatum "2026-03-15". Write the first day here, "2026-03-12", or empty Einddatum.',
      ],
    });
  });

  test.each([
    ['Datum;Tijd;Tijdzone', '12 maart 2026;14.00 uur;Europe/Amsterdam', '2026-03-12T14:00:00+01:00', undefined],
    [
      'Datum;Begintijd;Eindtijd;Tijdzone',
      '12-7-2026;14:00;16:00;Europe/Helsinki',
      '2026-07-12T14:00:00+03:00',
      '2026-07-12T16:00:00+03:00',
    ],
    [
      'Datum;Tijd;Tijdzone',
      '12-14 maart 2026;9-17 uur;Europe/Amsterdam',
      '2026-03-12T09:00:00+01:00',
      '2026-03-14T17:00:00+01:00',
    ],
    [
      'Datum;Begintijd;Eindtijd;Tijdzone',
      '31-12-2026;22:00;01:00;Europe/Amsterdam',
      '2026-12-31T22:00:00+01:00',
      '2027-01-01T01:00:00+01:00',
    ],
    [
      'Datum;Tijd;Tijdzone',
      '28 maart 2026;20-3 uur;Europe/Amsterdam',
      '2026-03-28T20:00:00+01:00',
      '2026-03-29T03:00:00+02:00',
    ],
    ['Datum;Tijdzone', '2026-03-12T14:30;Europe/Amsterdam', '2026-03-12T14:30:00+01:00', undefined],
    [
      'Datum;Einddatum;Tijdzone',
      '12-3-2026 14:30;12-3-2026 16:00;Europe/Amsterdam',
      '2026-03-12T14:30:00+01:00',
      '2026-03-12T16:00:00+01:00',
    ],
  ])('are moments with times and a time zone: %s', (headers, row, start, end) => {
    expect(read(headers, row)).toEqual({ dates: [start, end], reported: [] });
  });

  test.each([
    ['Datum;Tijd', '12 maart 2026;14:00-16:00', 'Tijd "14:00-16:00"', '14:00'],
    ['Datum', '2026-03-12T14:30', 'Datum "2026-03-12T14:30"', '14:30'],
  ])('are days where the time has no zone: %s', (headers, row, at, time) => {
    expect(read(headers, row)).toEqual({
      dates: ['2026-03-12', undefined],
      reported: [
        `warning: rows.2.${at} is a time without a time zone; only the day is read. Add a column "Time zone" with "Europe/Amsterdam", or write in Datum: "2026-03-12T${time}:00+01:00".`,
      ],
    });
  });

  test.each([
    ['Datum;Tijd', '12-3-2026;hele dag', 'Tijd "hele dag" is not a time of day we can read. '],
    ['Datum;Tijd;Tijdzone', '12-3-2026;;Utrecht', 'Tijdzone "Utrecht" is an unknown time zone. '],
  ])('are read without an invalid time: %s', (headers, row, reported) => {
    const { dates, reported: lines } = read(headers, row);
    expect(dates[0]).toBe('2026-03-12');
    expect(lines).toEqual([expect.stringContaining(`warning: rows.2.${reported}`)]);
  });

  test('a time after a day in text requires a zone', () => {
    expect(read('Datum', '12-3-2026 14:30').reported).toEqual([
      'error: rows.2.Datum "12-3-2026 14:30" is not a date we can read. Did you mean "2026-03-12"?',
    ]);
  });

  test('an end time before the start is reported', () => {
    const { reported } = read('Datum;Tijd;Tijdzone', '12-3-2026;16:00-14:00;Europe/Amsterdam');
    expect(reported).toEqual([expect.stringContaining('error: rows.2.Tijd "16:00-14:00" is before Datum')]);
  });

  test.each([
    ['29-3-2026;02:30', 'Tijd "02:30" does not exist on 2026-03-29 in Europe/Amsterdam', 'such as 03:30'],
    ['28-3-2026;23:00-02:15', 'Tijd "23:00-02:15" does not exist on 2026-03-29 in Europe/Amsterdam', 'such as 03:15'],
  ])('a time that the clocks skip is a fault: %s', (row, message, remedy) => {
    const { reported } = read('Datum;Tijd;Tijdzone', `${row};Europe/Amsterdam`);
    expect(reported).toEqual([expect.stringContaining(`error: rows.2.${message}`)]);
    expect(reported[0]).toContain(remedy);
  });

  test('of a time that the clocks repeat, the first is read, and told', () => {
    expect(read('Datum;Tijd;Tijdzone', '25-10-2026;02:30;Europe/Amsterdam')).toEqual({
      dates: ['2026-10-25T02:30:00+02:00', undefined],
      reported: [
        'warning: rows.2.Tijd "02:30" occurs twice on 2026-10-25 in Europe/Amsterdam, where the clocks go back then; the first is read. If the second is meant, write the moment with its offset: "2026-10-25T02:30+01:00".',
      ],
    });
  });
});
