import { expect, test } from 'vitest';
import type { Box } from './geometry/box.js';
import { placeLabels, type LabelRequest } from './labels.js';

const area: Box = [0, 0, 200, 100];

const request = (id: string, x: number, y: number, radius = 5): LabelRequest => ({
  id,
  text: 'Utrecht',
  x,
  y,
  radius,
  size: 10,
});

const placed = (requests: readonly LabelRequest[], obstacles: readonly Box[] = []): [string, string][] =>
  placeLabels(requests, obstacles, area).map(({ id, anchor }) => [id, anchor]);

test('a name is placed to the right of its marker', () => {
  expect(placeLabels([request('a', 50, 50)], [], area)).toEqual([
    {
      id: 'a',
      text: 'Utrecht',
      x: 59,
      y: 50,
      size: 10,
      anchor: 'start',
      covers: [57, 43.75, 109, 56.25],
    },
  ]);
});

test('at the right edge it is placed to the left', () => {
  expect(placed([request('a', 190, 50)])).toEqual([['a', 'end']]);
});

test('with neighbors on both sides it is placed above, or else below', () => {
  const sides: Box[] = [
    [60, 46, 80, 54],
    [20, 46, 40, 54],
  ];
  expect(placeLabels([request('a', 50, 50)], sides, area)[0]?.y).toBeLessThan(50);
  const above: Box = [20, 0, 100, 44];
  expect(placeLabels([request('a', 50, 50)], [...sides, above], area)[0]?.y).toBeGreaterThan(50);
});

test('earlier names take precedence, and a name without space is omitted', () => {
  expect(placed([request('a', 100, 50, 0), request('b', 102, 52, 0)])).toEqual([['a', 'middle']]);
});

test('a name is placed where it covers the fewest lines', () => {
  const line = Array.from({ length: 40 }, (_, at) => ({ x: 55 + at * 5, y: 50 }));
  const anchorOf = (lines: { x: number; y: number }[]): unknown =>
    placeLabels([request('a', 100, 50)], [], area, lines)[0]?.anchor;
  expect([anchorOf([]), anchorOf(line.filter(({ x }) => x > 100)), anchorOf(line)]).toEqual(['start', 'end', 'middle']);
});

test('a name without space is shortened; one without a marker is placed at the first free point', () => {
  const long = { ...request('a', 20, 50), text: 'Utrecht and four more of the many places around', short: 'Utrecht' };
  expect(placeLabels([long], [], area).map(({ text }) => text)).toEqual(['Utrecht']);
  const spots = [{ x: 100, y: 80 }];
  const taken: Box[] = [[80, 40, 120, 60]];
  expect(placeLabels([{ ...request('b', 100, 50, 0), spots }], taken, area)[0]).toMatchObject({ x: 100, y: 80 });
});

test('near the edge, a name above its marker is moved into the picture', () => {
  const sides: Box[] = [[130, 46, 175, 54]];
  const [label] = placeLabels([request('a', 185, 50)], sides, area);
  expect(label).toMatchObject({ anchor: 'middle', y: 37.75 });
  expect(label?.covers[2]).toBeLessThanOrEqual(200);
});
