import { expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { toKumu } from './kumu.js';

test('toKumu returns elements and connections with ids, types and directions', () => {
  const { elements, connections } = toKumu(indexDataset(danishDataset), { language: 'da' });
  expect([elements[0], connections[0], connections[2]]).toEqual([
    {
      id: 'corner-pharmacy',
      label: 'Hjørneapoteket',
      'label da': 'Hjørneapoteket',
      type: 'apotek',
      kind: 'pharmacy',
      collection: 'organizations',
      place: 'Aarhus',
      country: 'DK',
    },
    {
      id: 'watching',
      from: 'corner-pharmacy',
      to: 'care-circle',
      direction: 'directed',
      type: 'observatør',
      relation: 'membership',
      kind: 'observer',
    },
    {
      id: 'mentoring',
      from: 'investors',
      to: 'school',
      direction: 'directed',
      type: 'mentors',
      relation: 'link',
      kind: 'mentors',
    },
  ]);
});

test('toKumu returns symmetric links as mutual', () => {
  const { connections } = toKumu(indexDataset<Dataset>(seedDataset));
  const isMutual = (kind: string): boolean[] => [
    ...new Set(connections.filter((each) => each.kind === kind).map(({ direction }) => direction === 'mutual')),
  ];
  expect([isMutual('cooperates-with'), isMutual('partner')]).toEqual([[true], [false]]);
});

test('toKumu follows the rules of a blueprint: unique ids, labels, existing ends', () => {
  const { elements, connections } = toKumu(indexDataset<Dataset>(seedDataset));
  const ids = [...elements, ...connections].map(({ id }) => id);
  const known = new Set(elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(elements.filter(({ label }) => label === '')).toEqual([]);
  expect(connections.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  expect(connections.length).toBeGreaterThan(100);
});
