import { expect, test } from 'vitest';
import { fieldPathSchema } from './field-path.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>(['kind', 'name.de', 'name.de-AT', 'telephone.number', 'alternateNames.0'])('accepts %j', (value) => {
  expect(fieldPathSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  ['', [': is not a field path']],
  ['.kind', [': is not a field path']],
  ['name.', [': is not a field path']],
  ['name..de', [': is not a field path']],
  ['0', [': is not a field path']],
  ['__proto__', [': is not a field path']],
  ['a b', [': is not a field path']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(fieldPathSchema, value)).toEqual(problems);
});
