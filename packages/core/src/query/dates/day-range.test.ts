import { expect, test } from 'vitest';
import { daysOfDate } from './day-range.js';

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
