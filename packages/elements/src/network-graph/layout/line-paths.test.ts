import { expect, test } from 'vitest';
import { arc, arcReaches, detour, linePaths, sCurve } from './line-paths.js';

const none = { start: false, end: false };

test('a curve has horizontal ends', () => {
  const paths = linePaths({ x: 0, y: 0, out: 1 }, { x: 100, y: 50, out: -1 }, none, sCurve);
  expect(paths).toEqual({ stroke: 'M0 0C50 0 50 50 100 50', target: 'M0 0C50 0 50 50 100 50', arrowheads: '' });
});

test('the stroke ends below the arrowhead, whose tip touches the box', () => {
  const arrows = { start: false, end: true };
  const { stroke, arrowheads } = linePaths({ x: 0, y: 0, out: 1 }, { x: 100, y: 50, out: -1 }, arrows, sCurve);
  expect([stroke, arrowheads]).toEqual(['M0 0C46 0 46 50 92 50', 'M100 50L91 46L91 54Z']);
});

test('an arc is outside of the boxes that it connects', () => {
  const { stroke } = linePaths({ x: 10, y: 0, out: -1 }, { x: 10, y: 80, out: -1 }, none, arc(arcReaches(1)[0] ?? 0));
  expect(stroke).toBe('M10 0C-24 0 -24 80 10 80');
});

test('a line between columns passes the middle box at the given height, from either side', () => {
  const [left, right] = [{ x: 0, y: 0, out: 1 } as const, { x: 100, y: 40, out: -1 } as const];
  const past = detour(40, 60, 90);
  expect(linePaths(left, right, none, past).stroke).toBe('M0 0C20 0 20 90 40 90H60C80 90 80 40 100 40');
  expect(linePaths(right, left, none, past).stroke).toBe('M100 40C80 40 80 90 60 90H40C20 90 20 0 0 0');
});
