import { expect, test } from 'vitest';
import { simplify } from './simplify.js';

const bend = (height: number): [number, number][] => [
  [5, 52],
  [5.5, 52 + height],
  [6, 52],
];

test('a bend below the tolerance is lost, and one above it stays', () => {
  expect(simplify(bend(0.01), 2)).toEqual([
    [5, 52],
    [6, 52],
  ]);
  expect(simplify(bend(0.1), 2)).toEqual(bend(0.1));
});

test('an island that ends where it began keeps its furthest point', () => {
  const island = [
    [5, 52],
    [5.1, 52.1],
    [5.2, 52.2],
    [5.1, 52],
    [5, 52],
  ] as const;
  expect(simplify(island, 2)).toEqual([
    [5, 52],
    [5.2, 52.2],
    [5.1, 52],
    [5, 52],
  ]);
});
