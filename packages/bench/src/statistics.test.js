import { expect, test } from 'vitest';
import { median, percentile, rotated } from './statistics.js';

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a percentile is interpolated between two values', () => {
  expect([percentile([0, 10], 0.95), percentile([7], 0.95)]).toEqual([9.5, 7]);
});

test('the starting position rotates among all candidates', () => {
  expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
});
