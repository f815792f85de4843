import { expect, test } from 'vitest';
import { formatChecking, formatReading } from './report.js';

test('reading is compared with bare papaparse, by rows per second and memory', () => {
  const speed = { count: 1000, ours: 50_000, floor: 100_000, ratio: 2 };
  expect(
    formatReading([{ speed, ours: { bytes: 10, kept: 80 }, bare: { bytes: 10, kept: 25 } }])
      .split('\n')
      .at(-1),
  ).toBe('| 1,000 | 50,000 | 100,000 | 0.50 | 8.0 | 2.5 |');
});

test('validation is compared with the handwritten one', () => {
  expect(formatChecking({ count: 10_000, ours: 20_000, floor: 80_000, ratio: 4 }).split('\n').at(-1)).toBe(
    '| 10,000 | 20,000 | 80,000 | 4.0 |',
  );
});
