import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryTimeOf } from './fetch-bytes.js';

const now = Date.parse('2026-05-04T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['2', 2000],
  [' 30 ', 30_000],
  ['Mon, 04 May 2026 12:00:05 GMT', 5000],
  ['86400', 60_000],
])('Retry-After "%s" is %i ms from now', (value, wait) => {
  expect(retryTimeOf(new Response('', { headers: { 'Retry-After': value } }))).toBe(now + wait);
});

test.each(['0', '-5', 'soon', 'Mon, 04 May 2026 11:00:00 GMT', ''])('Retry-After "%s" means no wait', (value) => {
  expect(retryTimeOf(new Response('', { headers: { 'Retry-After': value } }))).toBeUndefined();
});

test('a missing header means no wait', () => {
  expect(retryTimeOf(new Response(''))).toBeUndefined();
});
