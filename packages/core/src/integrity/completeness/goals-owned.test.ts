import { expect, test } from 'vitest';
import type { Goal } from '../../model/types.generated.js';
import { goalsOwned } from './goals-owned.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const check = (fields: Partial<Goal>): string[] =>
  goalsOwned
    .check(makeDataset({ goals: byId({ ...base, id: 'health', kind: 'aim', statement: { en: 'Health' }, ...fields }) }))
    .map(formatIssue);

test.each<[string, Partial<Goal>]>([
  ['the goal of a party', { party: 'clinic' }],
  ['the goal of a network', { network: 'hub' }],
  ['what a party asks of a network', { party: 'clinic', network: 'hub', kind: 'requirement' }],
])('finds nothing in %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});

test('finds a goal without an owner', () => {
  expect(check({})).toEqual([
    'goals.health is nobody’s goal: it names neither "party" nor "network". Add the party whose goal it is, or the network where it is that of the network.',
  ]);
});
