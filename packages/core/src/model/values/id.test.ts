import { expect, test } from 'vitest';
import { idSchema } from './id.js';
import { ids } from '../test-support/hostile-ids.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(ids.accepted)('accepts %j', (text) => {
  expect(idSchema.parse(text)).toBe(text);
});

test.each(ids.refused)('refuses %j', (text) => {
  expect(problemsOf(idSchema, text)).toEqual([': is not a kebab-case id']);
});

test('refuses a value that is not a text', () => {
  expect(problemsOf(idSchema, 1)).toEqual([': invalid_type']);
});
