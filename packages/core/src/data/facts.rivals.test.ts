import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.js';
import { comparableObservationsOf } from '../query/comparable-observations-of.js';
import { indexDataset } from '../query/index-dataset.js';
import { rivalsOf } from '../query/rivals-of.js';
import { seedDataset } from './index.js';

const index = indexDataset<Dataset>(seedDataset);
const { observations } = seedDataset;

type ObservationId = keyof typeof observations;

test('the coalitions of the hub are counted differently by two sources', () => {
  const rivals = (id: ObservationId) => rivalsOf(index, observations[id]).map(({ id }) => id);
  expect(rivals('hhu-coalitions-3')).toContain('hhu-coalitions-6');
  expect(rivals('hhu-coalitions-6')).toContain('hhu-coalitions-3');
});

test.each<[one: ObservationId, other: ObservationId]>([
  ['hv-event-2019-parties-hoped-for-70', 'hv-event-2019-parties-220'],
  ['hhu-innovation-coalitions-3', 'hhu-coalitions-6'],
  ['upgraded-life-festival-2014-participants', 'upgraded-life-festival-2014-registrations'],
])('%s and %s count different things, and are found for each other', (one, other) => {
  const found = (find: typeof rivalsOf, id: ObservationId) => find(index, observations[id]).map(({ id }) => id);
  expect([found(rivalsOf, one), found(rivalsOf, other)].flat().filter((id) => id === one || id === other)).toEqual([]);
  expect(found(comparableObservationsOf, one)).toContain(other);
  expect(found(comparableObservationsOf, other)).toContain(one);
});

test('the members that LIFE aims at are no count of its members', () => {
  expect(rivalsOf(index, observations['life-cooperative-members-aimed-at-90'])).toEqual([]);
});
