import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.js';
import { indexDataset } from '../query/index-dataset.js';
import { rivalsOf } from '../query/rivals-of.js';
import { seedDataset } from './index.js';

const index = indexDataset<Dataset>(seedDataset);
const { observations } = seedDataset;

test.each<[one: keyof typeof observations, other: keyof typeof observations]>([
  ['hv-event-2019-parties-hoped-for-70', 'hv-event-2019-parties-220'],
  ['hhu-innovation-coalitions-3', 'hhu-coalitions-6'],
  ['hhu-coalitions-3', 'hhu-coalitions-6'],
  ['upgraded-life-festival-2014-participants', 'upgraded-life-festival-2014-registrations'],
])('%s and %s are rivals', (one, other) => {
  const rivals = (id: keyof typeof observations) => rivalsOf(index, observations[id]).map(({ id }) => id);
  expect(rivals(one)).toContain(other);
  expect(rivals(other)).toContain(one);
});

test('the members that LIFE aims at are no count of its members', () => {
  expect(rivalsOf(index, observations['life-cooperative-members-aimed-at-90'])).toEqual([]);
});
