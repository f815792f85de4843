import { expect, test } from 'vitest';
import { isKnownDay } from './is-known-day.js';

test.each(['2020-11-06', '2024-02-29', '2026-05-01T09:00:00+02:00', '2026-05-01T09:00Z'])('%j names a day', (edtf) => {
  expect(isKnownDay(edtf)).toBe(true);
});

test.each([
  '2020',
  '2020-11',
  '2020-11-06~',
  '2020-11-06?',
  '2020-11-06%',
  '../2020-11-06',
  '2020-11-06/..',
  '2020-11-06/2020-11-07',
  '2023-02-29',
  '6 November 2020',
  '',
])('%j does not name a day', (edtf) => {
  expect(isKnownDay(edtf)).toBe(false);
});
