import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { recordFields } from './record.js';
import { problemsOf } from '../test-support/problems-of.js';

const schema = z.strictObject(recordFields);

test('a record has an id, citations and editorial fields', () => {
  expect(schema.parse({ id: 'a' })).toEqual({ id: 'a', citations: [] });
  const record = { id: 'a', citations: [{ source: 's' }], editorial: ['kind'] };
  expect(schema.parse(record)).toEqual(record);
});

test.each<[unknown, string[]]>([
  [{}, ['id: invalid_type']],
  [{ id: 'A' }, ['id: is not a kebab-case id']],
  [{ id: 'a', citations: null }, ['citations: invalid_type']],
  [{ id: 'a', editorial: ['a b'] }, ['editorial.0: is not a field path']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(schema, value)).toEqual(problems);
});
