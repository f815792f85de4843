import { describe, expect, test } from 'vitest';
import { expectedPlaces, placesOf, wheelOf } from '../../test-support/laid-out-graph.js';
import type { PlacedBox } from './box.js';
import { layoutGraph, type GraphShape } from './layout-graph.js';

const overlaps = (boxes: readonly PlacedBox[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height)
      .map((b) => `${a.id} over ${b.id}`),
  );

const boxesOf = (shape: GraphShape): PlacedBox[] => [...layoutGraph(shape).boxes.values()];

describe('layoutGraph', () => {
  test('places the same boxes at the same places, to the digit', () => {
    expect(placesOf(wheelOf(9))).toEqual(expectedPlaces);
  });

  test('does not mind the order in which boxes and lines come, nor which end of a line is named first', () => {
    const { boxes, joined, width } = wheelOf(9);
    const turned = joined.map(({ from, to, isMarked }) => ({ from: to, to: from, isMarked })).reverse();
    expect(placesOf({ boxes: [...boxes].reverse(), joined: turned, width })).toEqual(expectedPlaces);
  });

  test.each([1, 2, 5, 20, 60, 120])('lays none of %i boxes over another, at any width', (count) => {
    for (const width of [416, 704, 896]) expect(overlaps(boxesOf({ ...wheelOf(count), width }))).toEqual([]);
  });

  test('keeps every box within the picture', () => {
    const { boxes, width, height } = layoutGraph(wheelOf(20));
    const outside = [...boxes.values()].filter(
      (box) =>
        box.x - box.width / 2 < 0 ||
        box.x + box.width / 2 > width ||
        box.y - box.height / 2 < 0 ||
        box.y + box.height / 2 > height,
    );
    expect(outside).toEqual([]);
  });

  test('leaves room for the mark of a line', () => {
    const boxes = ['a', 'b'].map((id) => ({ id, width: 80, height: 34 }));
    const gap = (isMarked: boolean): number => {
      const [a, b] = boxesOf({ boxes, joined: [{ from: 'a', to: 'b', isMarked }], width: 704 });
      return a && b ? Math.max(Math.abs(a.x - b.x) - 80, Math.abs(a.y - b.y) - 34) : 0;
    };
    expect([gap(true) >= 39.9, gap(false) >= 25.9]).toEqual([true, true]);
  });

  test('puts groups that nothing joins beside or below each other', () => {
    const boxes = ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 120, height: 34 }));
    expect(overlaps(boxesOf({ boxes, joined: [{ from: 'a', to: 'b', isMarked: false }], width: 416 }))).toEqual([]);
  });

  test('a line from a box to itself, or to one that is not there, moves nothing', () => {
    const boxes = [{ id: 'a', width: 80, height: 34 }];
    const joined = [
      { from: 'a', to: 'a', isMarked: false },
      { from: 'a', to: 'gone', isMarked: true },
    ];
    expect(placesOf({ boxes, joined, width: 416 })).toEqual(placesOf({ boxes, joined: [], width: 416 }));
  });

  test('nothing takes no room', () => {
    expect(layoutGraph({ boxes: [], joined: [], width: 416 })).toEqual({ boxes: new Map(), width: 416, height: 0 });
  });
});
