import { expect, test } from 'vitest';
import { presentDay } from '../is-current.js';

test('today is the date in the reader’s time zone', () => {
  expect(presentDay(new Date(2026, 0, 9, 0, 30))).toBe('2026-01-09');
  expect(presentDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
