import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterPlaces, findClusterOf, type MapPlace } from './clusters.js';

const place = (id: string, x: number, y: number, count = 1): MapPlace => ({ id, name: id, x, y, count });

const summary = (places: readonly MapPlace[], distance: number): [string, string[]][] =>
  clusterPlaces(places, distance).map(({ anchor, places: own }) => [anchor.id, own.map(({ id }) => id)]);

const town = place('town', 0, 0, 5);
const suburb = place('suburb', 3, 0);
const village = place('village', 0, 20);

test('places nearer than the distance share a marker at the place with the highest count', () => {
  expect(summary([suburb, village, town], 10)).toEqual([
    ['town', ['town', 'suburb']],
    ['village', ['village']],
  ]);
});

test('they are separate at a smaller distance', () => {
  expect(summary([suburb, village, town], 2)).toEqual([
    ['town', ['town']],
    ['suburb', ['suburb']],
    ['village', ['village']],
  ]);
});

test('the cluster of a place is found, also away from its marker', () => {
  const clusters = clusterPlaces([town, suburb, village], 10);
  expect(findClusterOf(clusters, 'suburb')?.anchor.id).toBe('town');
  expect(findClusterOf(clusters, 'nowhere')).toBeUndefined();
});

const somePlaces = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    name: fc.constant('x'),
    x: fc.integer({ min: -50, max: 50 }),
    y: fc.integer({ min: -50, max: 50 }),
    count: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

test('every place is in one cluster, no markers touch, and the order of the places does not matter', () => {
  fc.assert(
    fc.property(somePlaces, fc.integer({ min: 1, max: 60 }), (places, distance) => {
      const clusters = clusterPlaces(places, distance);
      expect(clusters.flatMap((cluster) => cluster.places.map(({ id }) => id)).sort()).toEqual(
        places.map(({ id }) => id).sort(),
      );
      const anchors = clusters.map(({ anchor }) => anchor);
      const near = anchors.filter((a, at) =>
        anchors.slice(at + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < distance),
      );
      expect(near).toEqual([]);
      expect(clusterPlaces([...places].reverse(), distance)).toEqual(clusters);
    }),
  );
});
