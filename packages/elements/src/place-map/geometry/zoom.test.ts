import { describe, expect, test } from 'vitest';
import type { MapPlace } from './clusters.js';
import type { Box } from './project.js';
import { boxAround, deepestLevel, isInside, wholeFrame, windowOf, zoomBy, zoomToFit, zoomToPlace } from './zoom.js';

const frame: Box = [0, 0, 320, 160];
const whole = wholeFrame(frame);

const place = (id: string, x: number, y: number): MapPlace => ({ id, name: id, x, y, count: 1 });

describe('the window', () => {
  test('is the whole frame at first', () => {
    expect(windowOf(frame, whole)).toEqual(frame);
  });

  test('halves its sides with each level, around its center', () => {
    expect(windowOf(frame, { level: 1, x: 160, y: 80 })).toEqual([80, 40, 240, 120]);
  });

  test('never reaches beyond the frame', () => {
    expect(windowOf(frame, { level: 2, x: 0, y: 1000 })).toEqual([0, 120, 80, 160]);
  });
});

describe('zooming', () => {
  test('by a step keeps between the whole frame and the deepest level', () => {
    expect(zoomBy(-1, whole, { x: 1, y: 2 })).toEqual({ level: 0, x: 1, y: 2 });
    expect(zoomBy(1, { ...whole, level: deepestLevel }, { x: 1, y: 2 }).level).toBe(deepestLevel);
  });

  test('to places shows them all, nearer than before', () => {
    const points = [place('a', 10, 10), place('b', 40, 30)];
    const zoom = zoomToFit(frame, whole, points);
    expect(zoom).toEqual({ level: 2, x: 25, y: 20 });
    expect(points.every((point) => isInside(windowOf(frame, zoom), point))).toBe(true);
  });

  test('to places at one point goes as near as can be', () => {
    expect(zoomToFit(frame, whole, [place('a', 10, 10), place('b', 10, 10)]).level).toBe(deepestLevel);
  });
});

describe('choosing a place', () => {
  const [a, b, far] = [place('a', 10, 10), place('b', 20, 10), place('far', 300, 150)];
  const places = [a, b, far];

  test('that stands alone in the window moves nothing', () => {
    expect(zoomToPlace(frame, whole, places, far, 16)).toBe(whole);
  });

  test('that is hidden in a cluster goes so near that it stands alone', () => {
    expect(zoomToPlace(frame, whole, places, b, 16)).toEqual({ level: 1, x: 20, y: 10 });
  });

  test('that is out of the window moves there', () => {
    expect(zoomToPlace(frame, { level: 2, x: 10, y: 10 }, places, far, 16)).toEqual({ level: 2, x: 300, y: 150 });
  });

  test('at the point of another comes as near as can be', () => {
    const twin = place('twin', 300, 150);
    expect(zoomToPlace(frame, whole, [...places, twin], twin, 16).level).toBe(deepestLevel);
  });
});

test('the box around points holds them', () => {
  expect(boxAround([place('a', 3, 9), place('b', 5, 1)])).toEqual([3, 1, 5, 9]);
});
