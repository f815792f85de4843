import { expect, test } from 'vitest';
import { citationSchema } from './citation.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>([
  { source: 'report' },
  { source: 'report', withheld: true, fields: ['name'] },
  { source: 'report', quote: 'over 30 partners', section: 'Who', fields: ['name', 'name.nl'] },
])('accepts %j', (value) => {
  expect(citationSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  [{}, ['source: invalid_type']],
  [{ source: 'report', fields: [] }, ['fields: is an empty list']],
  [{ source: 'report', fields: ['a b'] }, ['fields.0: is not a field path']],
  [{ source: 'report', withheld: false }, ['withheld: invalid_value']],
  [{ source: 'report', page: 3 }, [': unrecognized_keys']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(citationSchema, value)).toEqual(problems);
});
