import { expect, test } from 'vitest';
import { clusterPlaces } from './clusters.js';

test('50,000 places are clustered faster than by comparing all pairs', () => {
  const places = Array.from({ length: 50_000 }, (_, at) => ({
    id: `p${at}`,
    name: 'x',
    x: (at * 7919) % 1000,
    y: (at * 104_729) % 997,
    count: 1,
  }));
  let compared = 0;
  const counting = places.map((place) => ({
    ...place,
    get x() {
      compared += 1;
      return place.x;
    },
  }));
  const clusters = clusterPlaces(counting, 30);
  expect(clusters.flatMap((cluster) => cluster.places)).toHaveLength(50_000);
  // Comparing each place with each of about 900 clusters would take 45 million comparisons.
  expect(compared).toBeLessThan(3_000_000);
});
