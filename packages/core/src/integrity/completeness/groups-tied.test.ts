import { expect, test } from 'vitest';
import type { Group } from '../../model/records/group.js';
import { groupsTied } from './groups-tied.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const check = (fields: Partial<Group>): string[] =>
  groupsTied
    .check(makeDataset({ groups: byId({ ...base, id: 'hospitals', name: { en: 'all hospitals' }, ...fields }) }))
    .map(formatIssue);

test.each<[string, Partial<Group>]>([
  ['a group by itself', {}],
  ['one with a network alone', { network: 'hub' }],
  ['one that is tied to a network', { network: 'hub', tie: 'covers' }],
])('finds nothing in %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});

test('finds a tie to no network', () => {
  expect(check({ tie: 'covers' })).toEqual([
    'groups.hospitals.tie "covers" ties the group to no network. Add "network", or remove "tie" and say what ties the group to others by a link.',
  ]);
});
