import { expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Membership } from '../../model/types.generated.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';
import { membershipsOnce } from './memberships-once.js';

const check = (...memberships: Partial<Membership>[]): string[] =>
  summarize(
    membershipsOnce.check(
      makeDataset({
        memberships: byId(
          ...memberships.map((membership, index): Membership => ({
            ...base,
            id: `m-${index}`,
            member: 'a',
            organization: 'net',
            role: 'partner',
            ...membership,
          })),
        ),
      }),
    ),
  );

test.each<[string, Partial<Membership>[]]>([
  ['several members', [{}, { member: 'b' }]],
  ['a member of several networks', [{}, { organization: 'ring' }]],
  ['several roles', [{}, { role: 'founder' }]],
  ['both directions', [{ member: 'ring' }, { member: 'net', organization: 'ring' }]],
  ['a member that left and returned', [{ startDate: '2010', endDate: '2015' }, { startDate: '2018' }]],
  ['the later period first', [{ startDate: '2018' }, { startDate: '2010', endDate: '2015-06' }]],
  ['a membership that sources of several dates attest', [{ asOf: '2018' }, { asOf: '2023' }, { endDate: '2017' }]],
  ['a post beside others', [{ title: { en: 'Nurse' } }, {}]],
  ['several posts', [{ title: { en: 'Nurse' } }, { title: { en: 'Teacher' } }]],
  ['a seat for each of two organizations', [{ onBehalfOf: 'x' }, { onBehalfOf: 'y' }]],
])('finds nothing in %s', (_, memberships) => {
  expect(check(...memberships)).toEqual([]);
});

test.each<[string, Partial<Membership>[], string[]]>([
  ['a member of itself', [{ member: 'net' }], ['memberships.m-0.organization: is also the member']],
  ['the same membership', [{}, {}], ['memberships.m-1: says the same as "m-0"']],
  [
    'each repetition',
    [{}, { startDate: '2020' }, { endDate: '2021' }],
    ['memberships.m-1: says the same as "m-0"', 'memberships.m-2: says the same as "m-0"'],
  ],
  [
    'periods that overlap',
    [
      { startDate: '2010', endDate: '2018' },
      { startDate: '2018', endDate: '2020' },
    ],
    ['memberships.m-1: says the same as "m-0"'],
  ],
  [
    'the one of two periods that it repeats',
    [{ startDate: '2010', endDate: '2015' }, { startDate: '2018' }, { startDate: '2019' }],
    ['memberships.m-2: says the same as "m-1"'],
  ],
  ['a source of the same date', [{ asOf: '2018' }, { asOf: '2018' }], ['memberships.m-1: says the same as "m-0"']],
])('finds %s', (_, memberships, issues) => {
  expect(check(...memberships)).toEqual(issues);
});

test('finds nothing in the seed data', () => {
  expect(membershipsOnce.check(seedDataset)).toEqual([]);
});
