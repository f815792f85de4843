import { expect, test } from 'vitest';
import { findEdtf } from './edtf.js';

const firm = { approximate: false, uncertain: false };

test.each([
  ['2016', { year: 2016, ...firm }],
  ['2019-03', { year: 2019, month: 3, ...firm }],
  ['2020-02-29', { year: 2020, month: 2, day: 29, ...firm }],
  ['2020~', { year: 2020, approximate: true, uncertain: false }],
  ['2020-05?', { year: 2020, month: 5, approximate: false, uncertain: true }],
  ['2020%', { year: 2020, approximate: true, uncertain: true }],
  ['2026-05-01T09:00:00+02:00', { year: 2026, month: 5, day: 1, time: 'T09:00:00+02:00', ...firm }],
])('reads the date %s', (text, point) => {
  expect(findEdtf(text)).toEqual({ kind: 'date', start: point, end: point });
});

test.each([
  ['2016/2020', { year: 2016, ...firm }, { year: 2020, ...firm }],
  ['../2020', undefined, { year: 2020, ...firm }],
  ['2016-03/..', { year: 2016, month: 3, ...firm }, undefined],
  ['2020-11-06/2020-11-06', { year: 2020, month: 11, day: 6, ...firm }, { year: 2020, month: 11, day: 6, ...firm }],
])('reads the interval %s', (text, start, end) => {
  expect(findEdtf(text)).toEqual({ kind: 'interval', start, end });
});

test.each([
  '',
  '../..',
  '/2020',
  '2020/',
  '2020/2016',
  '2020/2021/2022',
  '1900-02-29',
  '2020-13',
  '2020-00',
  '20',
  '2020-1',
  '2020T10:00Z',
  '2020-11-06/2020-11-06T10:00:00Z',
  '2020-11-06T10:00:00Z/2020-11-07',
  '2020-11/2020-11-06T10:00:00Z',
])('does not read %j', (text) => {
  expect(findEdtf(text)).toBeUndefined();
});
