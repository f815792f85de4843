import { expect, test } from 'vitest';
import { coverageSchema } from './coverage.js';
import { problemsOf } from './test-support/problems-of.js';

const minimal = {
  id: 'a',
  citations: [],
  network: 'n',
  organizationKind: 'hospital',
  extent: 'all',
  statement: { en: 'S' },
};

test('takes the least and the most', () => {
  const full = { ...minimal, area: 'p' };
  expect([coverageSchema.parse(minimal), coverageSchema.parse(full)]).toEqual([minimal, full]);
});

test('names what is missing', () => {
  expect(problemsOf(coverageSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'network',
    'organizationKind',
    'extent',
    'statement',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ extent: 'few' }, ['extent: invalid_value']],
  [{ organizationKind: 'clinic' }, ['organizationKind: invalid_value']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(coverageSchema, { ...minimal, ...fields })).toEqual(problems);
});
