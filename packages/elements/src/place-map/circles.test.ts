import { expect, test } from 'vitest';
import { radiiOf } from './geometry/clusters.js';

const sizes = { dot: 6, minRadius: 12, gap: 2 };

test('a circle grows with its count, up to a limit; a count of one is a dot', () => {
  const circles = [1, 2, 8, 1000].map((count, at) => ({ count, x: at * 100, y: 0 }));
  expect(radiiOf(circles, sizes).map(Math.round)).toEqual([6, 12, 15, 19]);
});

test.each([
  [20, [12, 12]],
  [30, [16, 12]],
  [34, [19.2, 12.8]],
  [60, [19.2, 19.2]],
])('of two circles %i apart, the larger takes the space between them', (x, expected) => {
  const circles = [
    { count: 100, x: 0, y: 0 },
    { count: 99, x, y: 0 },
  ];
  expect(radiiOf(circles, sizes).map((radius) => Math.round(radius * 10) / 10)).toEqual(expected);
});
