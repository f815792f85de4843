import type { Point } from './box.js';
import { expect, test } from 'vitest';
import { clipRing } from './draw-outline.js';

const ring = (...points: [x: number, y: number][]): Point[] => points.map(([x, y]) => ({ x, y }));

const square = ring([0, 0], [10, 0], [10, 10], [0, 10], [0, 0]);

test('a ring inside stays as it is', () => {
  expect(clipRing(square, [-1, -1, 11, 11])).toEqual(square);
});

test('a ring that crosses the box is clipped at the edge', () => {
  expect(clipRing(square, [5, -1, 11, 5])).toEqual(ring([5, 5], [5, 0], [10, 0], [10, 5]));
});

test('a ring around the box is clipped to the box', () => {
  const corners = clipRing(square, [4, 4, 6, 6]).map(({ x, y }) => `${x} ${y}`);
  expect([...new Set(corners)].sort()).toEqual(['4 4', '4 6', '6 4', '6 6']);
});

test('a ring outside is clipped to nothing', () => {
  expect(clipRing(square, [20, 0, 30, 10])).toEqual([]);
});
