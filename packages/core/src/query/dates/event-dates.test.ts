import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { eventsBetween, daysOfDate, eventDaysOf, hasEnded } from './event-dates.js';

const event = (id: string, startDate?: string, endDate?: string) => ({
  ...base,
  id,
  name: { en: id },
  status: 'held',
  ...(startDate !== undefined && { startDate }),
  ...(endDate !== undefined && { endDate }),
});

const index = indexDataset<Dataset>(
  makeDataset({
    events: byId(
      event('last-day', '2020-12-31'),
      event('visit', '2020-11-02', '2020-11-06'),
      event('in-2020', '2020'),
      event('about-2019', '2019~'),
      event('over-new-year', '2020-12-30', '2021-01-02'),
      event('undated'),
      event('june', '2022-06'),
    ),
  }),
);

describe('eventsBetween', () => {
  test.each([
    ['2021', undefined, ['over-new-year', 'june']],
    [undefined, '2019', ['about-2019']],
    ['2020-11-05', '2020-11-30', ['in-2020', 'visit']],
    ['2022-06-15', '2022-06-15', ['june']],
    ['2023', undefined, []],
    [undefined, undefined, ['about-2019', 'in-2020', 'visit', 'over-new-year', 'last-day', 'june']],
  ])('from %s to %s', (from, to, ids) => {
    expect(eventsBetween(index, from, to).map(({ id }) => id)).toEqual(ids);
  });

  test('an invalid date as bound is refused', () => {
    expect(() => eventsBetween(index, 'after 2020')).toThrow(
      new RangeError('"after 2020" is not a date we can read. Write it as EDTF: "2021", "2021-05" or "2021-05-01".'),
    );
  });
});

test.each([
  ['2020', { first: 20200101, last: 20201231 }],
  ['2020-11', { first: 20201101, last: 20201131 }],
  ['2020-11-06', { first: 20201106, last: 20201106 }],
  ['2020~', { first: 20200101, last: 20201231 }],
  ['2018/2020-03', { first: 20180101, last: 20200331 }],
  ['2016/..', { first: 20160101, last: Infinity }],
  ['../2020', { first: -Infinity, last: 20201231 }],
  ['in spring', undefined],
])('%s covers %j', (date, days) => {
  expect(daysOfDate(date)).toEqual(days);
});

describe('the days of an event', () => {
  test('are the documented ones', () => {
    expect(eventDaysOf({ startDate: '2020-11-02', endDate: '2020-11-06' })).toEqual({
      first: '2020-11-02',
      last: '2020-11-06',
    });
  });

  test('are a single day without a documented last day', () => {
    expect(eventDaysOf({ startDate: '2020-11-06' })).toEqual({ first: '2020-11-06', last: '2020-11-06' });
  });

  test('may be moments, which are compared as such', () => {
    const startDate = '2026-05-01T23:00:00+03:00';
    const endDate = '2026-05-01T21:30:00+01:00';
    expect(eventDaysOf({ startDate, endDate })).toEqual({ first: startDate, last: endDate });
    expect(eventDaysOf({ startDate: endDate, endDate: startDate })).toBeUndefined();
  });

  test.each([
    [{}],
    [{ startDate: '2020' }],
    [{ startDate: '2020-11' }],
    [{ startDate: '2020-11-06~' }],
    [{ startDate: '../2020-11-06' }],
    [{ startDate: '2020-11-06', endDate: '2020-11' }],
    [{ startDate: '2020-11-06', endDate: '2020-11-05' }],
    [{ endDate: '2020-11-06' }],
  ])('of %j are unknown', (event) => {
    expect(eventDaysOf(event)).toBeUndefined();
  });
});

test.each([
  ['2024', true],
  ['2024-06-11', true],
  ['2024~', true],
  ['../2024', true],
  ['2024?', false],
  ['2024%', false],
  ['2024/..', false],
  [undefined, false],
])('with the end date %s, it has ended: %s', (endDate, ended) => {
  expect(hasEnded({ endDate })).toBe(ended);
});
