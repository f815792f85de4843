import { expect, test } from 'vitest';
import { observationSchema } from './observation.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], subject: 's', property: 'p', quantity: { value: 30, qualifier: 'over' } };

test('accepts a minimal and a full record', () => {
  const full = { ...minimal, asOf: '2020', note: { en: 'N' } };
  expect([observationSchema.parse(minimal), observationSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(observationSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'subject',
    'property',
    'quantity',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ quantity: 30 }, ['quantity: invalid_type']],
  [{ asOf: 'now' }, ['asOf: is not a date we can read']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(observationSchema, { ...minimal, ...fields })).toEqual(problems);
});
