import { expect, test } from 'vitest';
import { placeLabels, type LabelWish, type Rectangle } from './labels.js';

const area: Rectangle = { x: 0, y: 0, width: 200, height: 100 };

const wish = (id: string, x: number, y: number, radius = 5): LabelWish => ({
  id,
  text: 'Utrecht',
  x,
  y,
  radius,
  size: 10,
});

const placed = (wishes: readonly LabelWish[], obstacles: readonly Rectangle[] = []): [string, string][] =>
  placeLabels(wishes, obstacles, area).map(({ id, anchor }) => [id, anchor]);

test('a name stands to the right of its marker', () => {
  expect(placeLabels([wish('a', 50, 50)], [], area)).toEqual([
    {
      id: 'a',
      text: 'Utrecht',
      x: 59,
      y: 50,
      size: 10,
      anchor: 'start',
      covers: { x: 57, y: 43.75, width: 46, height: 12.5 },
    },
  ]);
});

test('at the right edge it stands to the left', () => {
  expect(placed([wish('a', 190, 50)])).toEqual([['a', 'end']]);
});

test('with neighbors on both sides it stands above, and then below', () => {
  const sides = [
    { x: 60, y: 46, width: 20, height: 8 },
    { x: 20, y: 46, width: 20, height: 8 },
  ];
  expect(placeLabels([wish('a', 50, 50)], sides, area)[0]?.y).toBeLessThan(50);
  const above = { x: 20, y: 0, width: 80, height: 44 };
  expect(placeLabels([wish('a', 50, 50)], [...sides, above], area)[0]?.y).toBeGreaterThan(50);
});

test('who comes first is served first, and a name without room is left out', () => {
  expect(placed([wish('a', 100, 50, 0), wish('b', 102, 52, 0)])).toEqual([['a', 'middle']]);
});
