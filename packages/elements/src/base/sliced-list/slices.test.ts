import { expect, test } from 'vitest';
import { slicesAtOnce, slicesOf, slicesThrough } from './sliced-list.js';

test.each([
  [0, []],
  [60, [60]],
  [61, [60, 1]],
  [130, [60, 60, 10]],
])('%i rows are split into slices of %j', (count, sizes) => {
  const rows = Array.from({ length: count }, (_, at) => at);
  expect(slicesOf(rows).map(({ length }) => length)).toEqual(sizes);
  expect(slicesOf(rows).flat()).toEqual(rows);
});

test('pages are slices of their own size', () => {
  expect(slicesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test.each([
  ['a short list', [60, 60], 2],
  ['a short list in many groups', [1, 1, 20, 3, 2], 5],
  ['a long list', [60, 60, 1], 1],
  ['a long list of which the first groups are small', [2, 10, 60, 60], 3],
  ['no rows', [], 0],
])('for %s with slices of %j, %i are rendered at once', (_, sizes, count) => {
  expect(slicesAtOnce(sizes)).toBe(count);
});

test.each([
  ['one full slice', 1, 2],
  ['many that are small', 2, 5],
  ['none after the last', 6, 6],
])('then %s more', (_, from, through) => {
  expect(slicesThrough([60, 60, 20, 30, 25, 1], from)).toBe(through);
});
