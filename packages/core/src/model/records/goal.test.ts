import { expect, test } from 'vitest';
import { goalSchema } from './goal.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], kind: 'aim', statement: { en: 'S' } };

test('accepts a minimal and a full record', () => {
  const full = { ...minimal, party: 'p', network: 'n', kind: 'requirement', targetDate: '2030' };
  expect([goalSchema.parse(minimal), goalSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(goalSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['statement']);
});

test('is an aim by default', () => {
  const { kind: _kind, ...rest } = minimal;
  expect(goalSchema.parse(rest)).toEqual(minimal);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'Wish' }, ['kind: is not a term']],
  [{ targetDate: 'soon' }, ['targetDate: is not a date we can read']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(goalSchema, { ...minimal, ...fields })).toEqual(problems);
});
