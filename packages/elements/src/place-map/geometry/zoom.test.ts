import { enclosingBox, isInside, type Box } from './box.js';
import { describe, expect, test } from 'vitest';
import type { MapPlace } from './clusters.js';
import { deepestLevel, homeZoom, windowOf, zoomBy, zoomToFit, zoomToPlace, type Zoom } from './zoom.js';

const box: Box = [0, 0, 320, 160];
const extent = { box, home: box };
const whole: Zoom = { level: 0, x: 160, y: 80 };

const place = (id: string, x: number, y: number): MapPlace => ({ id, name: id, x, y, count: 1 });

describe('at first', () => {
  test('the content fills the window', () => {
    const part = { box, home: [40, 20, 120, 60] as const };
    expect(homeZoom(part)).toEqual({ level: 2, x: 80, y: 40 });
    expect(windowOf(box, homeZoom(part))).toEqual([40, 20, 120, 60]);
  });

  test('a map no larger than the window is shown completely', () => {
    expect(homeZoom(extent)).toEqual(whole);
  });
});

describe('the window', () => {
  test('is the whole map at level 0', () => {
    expect(windowOf(box, whole)).toEqual(box);
  });

  test('halves its sides with each level, around its center', () => {
    expect(windowOf(box, { level: 1, x: 160, y: 80 })).toEqual([80, 40, 240, 120]);
  });

  test('stays inside the map', () => {
    expect(windowOf(box, { level: 2, x: 0, y: 1000 })).toEqual([0, 120, 80, 160]);
  });
});

describe('zooming', () => {
  test('by a step is limited to between the whole map and twelve kilometers', () => {
    const deepest = deepestLevel(extent);
    expect(320 / 2 ** deepest).toBeCloseTo(12, 9);
    expect(zoomBy(extent, -1, whole, { x: 1, y: 2 })).toEqual({ level: 0, x: 1, y: 2 });
    expect(zoomBy(extent, 1, { ...whole, level: deepest }, { x: 1, y: 2 }).level).toBe(deepest);
  });

  test('to places shows them all, closer than before', () => {
    const points = [place('a', 10, 10), place('b', 40, 30)];
    const zoom = zoomToFit(extent, whole, points);
    expect([zoom.level > 2, zoom.x, zoom.y]).toEqual([true, 25, 20]);
    expect(points.every((point) => isInside(windowOf(box, zoom), point))).toBe(true);
  });

  test('to places at one point uses the highest level', () => {
    expect(zoomToFit(extent, whole, [place('a', 10, 10), place('b', 10, 10)]).level).toBe(deepestLevel(extent));
  });
});

describe('selecting a place', () => {
  const [a, b, far] = [place('a', 10, 10), place('b', 20, 10), place('far', 300, 150)];
  const places = [a, b, far];

  test('that is unclustered in the window does not move', () => {
    expect(zoomToPlace(extent, whole, places, far, 16)).toBe(whole);
  });

  test('that is clustered zooms in until it is unclustered', () => {
    expect(zoomToPlace(extent, whole, places, b, 16)).toEqual({ level: 1, x: 20, y: 10 });
  });

  test('that is outside the window moves there', () => {
    expect(zoomToPlace(extent, { level: 2, x: 10, y: 10 }, places, far, 16)).toEqual({ level: 2, x: 300, y: 150 });
  });

  test('at the point of another uses the highest level', () => {
    const twin = place('twin', 300, 150);
    expect(zoomToPlace(extent, whole, [...places, twin], twin, 16).level).toBe(deepestLevel(extent));
  });
});

test('the bounding box contains all points', () => {
  expect(enclosingBox([place('a', 3, 9), place('b', 5, 1)])).toEqual([3, 1, 5, 9]);
});
