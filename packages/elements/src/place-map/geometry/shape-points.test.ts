import type { Box } from './box.js';
import { expect, test } from 'vitest';
import { pointsAlong, spotsIn, surrounds } from './shape-points.js';

const square = (from: number, to: number) => [
  { x: from, y: from },
  { x: to, y: from },
  { x: to, y: to },
  { x: from, y: to },
];

const box: Box = [0, 0, 100, 100];

test('a shape surrounds its inside, except holes', () => {
  const rings = [square(0, 100), square(40, 60).reverse()];
  expect([
    surrounds(rings, { x: 20, y: 20 }),
    surrounds(rings, { x: 50, y: 50 }),
    surrounds(rings, { x: 120, y: 50 }),
  ]).toEqual([true, false, false]);
});

test('spots lie in the visible part of a shape, the middle first', () => {
  expect(spotsIn([square(0, 100)], box, [0, 0, 100, 100])[0]).toEqual({ x: 50, y: 50 });
  const spots = spotsIn([square(0, 100)], box, [50, 0, 200, 100]);
  expect(spots[0]).toEqual({ x: 75, y: 50 });
  expect(spots.every(({ x }) => x > 50)).toBe(true);
  expect(spotsIn([square(0, 100)], box, [200, 0, 300, 100])).toEqual([]);
});

test('a line is sampled at the given distance, within the window', () => {
  const points = pointsAlong([square(0, 100)], [-1, -1, 101, 101], 25);
  expect(points).toHaveLength(16);
  expect(pointsAlong([square(0, 100)], [-1, -1, 50, 50], 25).every(({ x, y }) => x < 50 && y < 50)).toBe(true);
});
