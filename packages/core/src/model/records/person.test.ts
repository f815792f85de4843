import { expect, test } from 'vitest';
import { personSchema } from './person.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], givenName: 'Anna', familyName: 'Berg' };

test('accepts a minimal and a full record', () => {
  const full = { ...minimal, familyNamePrefix: 'van der', honorificPrefix: 'Prof.', reviewBy: '2027-11-22' };
  expect([personSchema.parse(minimal), personSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(personSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'givenName',
    'familyName',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ givenName: '' }, ['givenName: is empty']],
  [{ familyName: { en: 'Berg' } }, ['familyName: invalid_type']],
  [{ reviewBy: 'soon' }, ['reviewBy: is not a date we can read']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(personSchema, { ...minimal, ...fields })).toEqual(problems);
});
