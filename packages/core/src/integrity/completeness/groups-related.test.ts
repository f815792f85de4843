import { expect, test } from 'vitest';
import type { Group } from '../../model/types.generated.js';
import { groupsRelated } from './groups-related.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const check = (fields: Partial<Group>): string[] =>
  groupsRelated
    .check(makeDataset({ groups: byId({ ...base, id: 'hospitals', name: { en: 'all hospitals' }, ...fields }) }))
    .map(formatIssue);

test.each<[string, Partial<Group>]>([
  ['a group by itself', {}],
  ['one with a network alone', { network: 'hub' }],
  ['one that is related to a network', { network: 'hub', relation: 'covers' }],
])('finds nothing in %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});

test('finds a relation without a network', () => {
  expect(check({ relation: 'covers' })).toEqual([
    'groups.hospitals.relation "covers" relates the group to no network. Add "network", or remove "relation" and say how the group is related to others by a link.',
  ]);
});
