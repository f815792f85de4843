import { expect, test } from 'vitest';
import { statementSchema } from './statement.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], about: ['n'], text: { en: 'T' } };

test('accepts a minimal and a full record', () => {
  const full = { ...minimal, attributedTo: 'p', date: '2020' };
  expect([statementSchema.parse(minimal), statementSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(statementSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['about', 'text']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ about: [] }, ['about: is an empty list']],
  [{ person: 'p' }, [': unrecognized_keys']],
  [{ text: 'T' }, ['text: invalid_type']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(statementSchema, { ...minimal, ...fields })).toEqual(problems);
});
