import { describe, expect, test } from 'vitest';
import { eventDateOf, yearOf } from './event-date.js';

describe('the date of an event', () => {
  test.each([
    [{ startDate: '2020-11-06' }, '6 November 2020', '2020-11-06'],
    [{ startDate: '2020-11' }, 'November 2020', '2020-11'],
    [{ startDate: '2020' }, '2020', '2020'],
    [{ startDate: '2026-05-01T09:00:00+02:00' }, '1 May 2026 at 09:00 (UTC+2)', '2026-05-01'],
    [{ startDate: '2020-11-06', endDate: '2020-11-06' }, '6 November 2020', '2020-11-06'],
    [{ startDate: '2020-11-02', endDate: '2020-11-06' }, '2–6 November 2020', undefined],
    [{ startDate: '2020~' }, 'about 2020', undefined],
    [{ startDate: '2020-11-06?' }, 'probably 6 November 2020', undefined],
    [{ startDate: '../2020' }, 'by 2020 at the latest', undefined],
    [{ endDate: '2020' }, 'until 2020', undefined],
    [{ startDate: '2018/2020' }, '2018–2020', undefined],
    [{ startDate: '2018/2020', endDate: '2021' }, 'start in the period 2018–2020, end 2021', undefined],
    [{ startDate: '2021', endDate: '2020' }, 'start 2021, end 2020', undefined],
    [{ startDate: 'in spring' }, 'in spring', undefined],
  ])('of %j is "%s", and for machines %s', (dates, text, datetime) => {
    expect(eventDateOf(dates, 'en')).toMatchObject({ text, datetime });
  });

  test('is undefined without a source', () => {
    expect(eventDateOf({}, 'en')).toBeUndefined();
  });
});

test.each([
  ['en', { startDate: '2020-11-06' }, '6 November'],
  ['de', { startDate: '2020-11-06' }, '6. November'],
  ['fi', { startDate: '2020-11' }, 'marraskuu'],
  ['nl', { startDate: '2020-11-02', endDate: '2020-11-06' }, '2–6 november'],
  ['en', { startDate: '2020-11~' }, 'about November'],
  ['en', { startDate: '2020' }, '2020'],
  ['en', { startDate: '2020~' }, 'about 2020'],
  ['en', { startDate: '2019-12-28', endDate: '2020-01-03' }, '28 December 2019 – 3 January 2020'],
  ['en', { startDate: '2026-05-01T09:00:00+02:00' }, '1 May 2026 at 09:00 (UTC+2)'],
])('below its year, in %s, the date of %j is "%s"', (language, dates, short) => {
  expect(eventDateOf(dates, language)?.short).toBe(short);
});

test('the time is local if the place is known', () => {
  const dates = { startDate: '2026-05-01T09:00:00+02:00', endDate: '2026-05-01T17:00:00+02:00' };
  expect(eventDateOf(dates, 'en', true)?.text).toBe('1 May 2026, 09:00–17:00');
});

test.each([
  [{ startDate: '2020-11-06' }, 2020],
  [{ startDate: '2019-12-28', endDate: '2020-01-03' }, 2019],
  [{ startDate: '2020~' }, 2020],
  [{ startDate: '2018/2020' }, 2020],
  [{ startDate: '../2020-05' }, 2020],
  [{ startDate: '2016/..' }, 2016],
  [{ endDate: '2020' }, 2020],
  [{ startDate: '0050' }, 50],
  [{}, undefined],
  [{ startDate: 'in spring' }, undefined],
])('an event of %j is listed under %j', (dates, year) => {
  expect(yearOf(dates)).toBe(year);
});
