import { expect, test } from 'vitest';
import { placeEdgeLabels } from './edge-labels.js';
import { routeLine } from './route-lines.js';

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 80, height: 34 });

const [left, right, middle] = [box('left', 50, 100), box('right', 450, 100), box('middle', 250, 100)];

test('a line runs straight where nothing stands in its way', () => {
  expect(routeLine([left, right], [left, right], 500)).toEqual({
    route: { start: { x: 93, y: 100 }, middle: { x: 250, y: 100 }, end: { x: 407, y: 100 } },
    bend: 0,
    hits: 0,
  });
});

test('a line bends around a box', () => {
  const { bend, hits } = routeLine([left, right], [left, right, middle], 500);
  expect([bend, hits]).toEqual([52, 0]);
});

test('a mark stands in the middle of its line, with room on both sides', () => {
  const { route } = routeLine([left, right], [left, right], 500);
  const [mark] = placeEdgeLabels([{ route, markWidth: 50 }], [left, right]);
  expect(mark).toMatchObject({ x: 250, y: 100 });
  expect(mark && [mark.before < 0.5, mark.after > 0.5]).toEqual([true, true]);
});

test('a mark covers no box and no other mark', () => {
  const { route } = routeLine([left, right], [left, right], 500);
  const [first, second] = placeEdgeLabels(
    [
      { route, markWidth: 50 },
      { route, markWidth: 50 },
    ],
    [left, right, middle],
  );
  expect(Math.abs((first?.x ?? 0) - 250)).toBeGreaterThan(65);
  expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThan(50);
});

test('a line without a mark gets none', () => {
  const { route } = routeLine([left, right], [left, right], 500);
  expect(placeEdgeLabels([{ route, markWidth: undefined }], [])).toEqual([undefined]);
});
