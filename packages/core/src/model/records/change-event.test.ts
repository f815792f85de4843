import { expect, test } from 'vitest';
import { changeEventSchema } from './change-event.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], kind: 'merger', originals: ['o'], results: ['r'], status: 'done' };

test('accepts a minimal and a full record', () => {
  const full = { ...minimal, status: 'planned', date: '2027', description: { en: 'D' } };
  expect([changeEventSchema.parse(minimal), changeEventSchema.parse(full)]).toEqual([minimal, full]);
});

test('has taken place by default', () => {
  const { status: _status, ...rest } = minimal;
  expect(changeEventSchema.parse(rest)).toEqual(minimal);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ status: 'Soon' }, ['status: is not a term']],
  [{ originals: [] }, ['originals: is an empty list']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(changeEventSchema, { ...minimal, ...fields })).toEqual(problems);
});
