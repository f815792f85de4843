import { expect, test } from 'vitest';
import type { Dataset } from '../model/types.generated.js';
import { indexDataset } from '../query/index-dataset.js';
import { comparableObservationsOf, conflictingObservationsOf } from '../query/observations/observations-of.js';
import { seedDataset } from './index.js';

const index = indexDataset<Dataset>(seedDataset);
const { observations } = seedDataset;

type ObservationId = keyof typeof observations;

const rivals = (id: ObservationId) => conflictingObservationsOf(index, observations[id]).map((rival) => rival.id);

const comparable = (id: ObservationId) => comparableObservationsOf(index, observations[id]).map((other) => other.id);

test.each<[one: ObservationId, other: ObservationId]>([
  ['hhu-coalitions-3', 'hhu-coalitions-6'],
  ['lifelines-participants-nearly-170000', 'lifelines-participants-over-167000'],
])('%s and %s are rivals', (one, other) => {
  expect(rivals(one)).toContain(other);
  expect(rivals(other)).toContain(one);
});

test.each<[one: ObservationId, other: ObservationId]>([
  ['hv-event-2019-parties-hoped-for-70', 'hv-event-2019-parties-220'],
  ['hhu-innovation-coalitions-3', 'hhu-coalitions-6'],
  ['hhu-founding-members-30', 'hhu-partners-over-30'],
  ['upgraded-life-festival-2014-participants', 'upgraded-life-festival-2014-registrations'],
])('%s and %s count different things: comparable, no rivals', (one, other) => {
  expect(comparable(one)).toContain(other);
  expect(comparable(other)).toContain(one);
  expect([...rivals(one), ...rivals(other)].filter((id) => [one, other].some((figure) => figure === id))).toEqual([]);
});

test('the members that LIFE aims at are no count of its members', () => {
  expect(rivals('life-cooperative-members-aimed-at-90')).toEqual([]);
  expect(comparable('life-cooperative-members-aimed-at-90')).toEqual([]);
});
