import { expect, test } from 'vitest';
import { linkSchema } from './link.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], from: 'f', to: 't', kind: 'visited' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    kind: 'mentors',
    about: ['n'],
    description: { en: 'D' },
    startDate: '2018',
    endDate: '2019',
  };
  expect([linkSchema.parse(minimal), linkSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(linkSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['from', 'to', 'kind']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'likes it' }, ['kind: is not a term']],
  [{ to: '' }, ['to: is not a kebab-case id']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(linkSchema, { ...minimal, ...fields })).toEqual(problems);
});
