import { expect, test } from 'vitest';
import { membershipSchema } from './membership.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], member: 'm', organization: 'o', role: 'partner' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    role: 'observer',
    title: { en: 'T' },
    startDate: '2016',
    endDate: '2020',
    onBehalfOf: 'b',
  };
  expect([membershipSchema.parse(minimal), membershipSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(membershipSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'member',
    'organization',
    'role',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ role: 'Friend' }, ['role: is not a term']],
  [{ member: 'M' }, ['member: is not a kebab-case id']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(membershipSchema, { ...minimal, ...fields })).toEqual(problems);
});
