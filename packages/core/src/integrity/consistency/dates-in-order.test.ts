import { expect, test } from 'vitest';
import { datesInOrder } from './dates-in-order.js';
import { summarize } from '../test-support/make-dataset.js';

const check = (startDate: unknown, endDate: unknown): string[] =>
  summarize(datesInOrder.check({ links: { a: { startDate, endDate } } }));

test.each([
  ['2016', '2016'],
  ['2016', '2017'],
  ['2020-05', '2020'],
  ['2020', '2020-05'],
  ['2020-05-03', '2020-05'],
  ['2026-05-01', '2026-05-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-05-01T23:30:00+02:00', '2026-05-01T22:00:00Z'],
  ['2020~', '2019'],
  ['2020', '2019?'],
  ['../2020', '2019'],
  ['2020', '2019/..'],
  ['2018/2020', '2019/2021'],
  [undefined, '2019'],
  ['2019', undefined],
  ['next year', '2019'],
  [2020, 2019],
])('finds nothing between %s and %s', (from, to) => {
  expect(check(from, to)).toEqual([]);
});

test.each([
  ['2017', '2016'],
  ['2020-05', '2020-04'],
  ['2020-05-02', '2020-05-01'],
  ['2020-05', '2019'],
  ['2026-05-01T23:30:00Z', '2026-05-01T23:30:00+02:00'],
  ['2018/2020', '2016/2017'],
])('finds that %s to %s is in reverse order', (from, to) => {
  expect(check(from, to)).toEqual([`links.a.endDate: is before startDate "${from}"`]);
});

test('compares the moments between which a source was written', () => {
  expect(summarize(datesInOrder.check({ sources: { s: { writtenAfter: '2020', writtenBefore: '2019' } } }))).toEqual([
    'sources.s.writtenBefore: is before writtenAfter "2020"',
  ]);
});

test.each([
  ['2026-05-01', '2026-05-02T09:00:00Z'],
  ['2026-05-01T09:00:00Z', '2026-05-01'],
  ['2026-05', '2026-06-02T09:00:00Z'],
  ['2026/..', '2026-06-02T09:00:00Z'],
  ['2026-05-01T09:00:00Z', '2026-06/2026-07'],
])('finds that %s and %s differ in precision', (from, to) => {
  expect(check(from, to)).toEqual([`links.a.endDate: and startDate "${from}" are a day and a moment`]);
});
