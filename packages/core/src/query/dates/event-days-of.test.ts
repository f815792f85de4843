import { describe, expect, test } from 'vitest';
import { eventDaysOf, hasEnded } from './event-days-of.js';

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
