import type { Membership } from '@health-networks/core';
import { expect, test, vi } from 'vitest';
import { isCurrent } from './is-current.js';

const membership = (dates: Partial<Membership>): Membership => ({
  id: 'm',
  member: 'a',
  organization: 'b',
  role: 'partner',
  citations: [],
  ...dates,
});

test.each<[Partial<Membership>, boolean]>([
  [{}, true],
  [{ asOf: '2001' }, true],
  [{ startDate: '2001' }, true],
  [{ endDate: '2024-05-01' }, true],
  [{ endDate: '2024-04-30' }, false],
  [{ endDate: '2023' }, false],
  [{ endDate: '2024' }, true],
  [{ endDate: '2023?' }, true],
  [{ startDate: '2024-05-02' }, false],
  [{ startDate: '2025', endDate: '2026' }, false],
])('%j on 1 May 2024: %s', (dates, expected) => {
  expect(isCurrent(membership(dates), '2024-05-01')).toBe(expected);
});

test('today is the present day, unless another is given', () => {
  vi.setSystemTime('2020-01-02');
  try {
    expect(isCurrent(membership({ endDate: '2020-01-02' }))).toBe(true);
    expect(isCurrent(membership({ endDate: '2020-01-01' }))).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
