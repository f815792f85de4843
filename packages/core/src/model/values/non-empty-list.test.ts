import { expect, test } from 'vitest';
import { fieldPathListSchema, idListSchema } from './non-empty-list.js';
import { problemsOf } from '../test-support/problems-of.js';

test('accepts one or more items', () => {
  expect(idListSchema.parse(['a', 'b'])).toEqual(['a', 'b']);
  expect(fieldPathListSchema.parse(['name.nl'])).toEqual(['name.nl']);
});

test.each([idListSchema, fieldPathListSchema])('refuses an empty list and other values', (schema) => {
  expect([[], 'a', null].map((value) => problemsOf(schema, value))).toEqual([
    [': is an empty list'],
    [': invalid_type'],
    [': invalid_type'],
  ]);
});
