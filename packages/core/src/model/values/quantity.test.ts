import { expect, test } from 'vitest';
import { quantitySchema } from './quantity.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>([
  { value: 30, qualifier: 'over' },
  { value: 2.5, qualifier: 'about', unit: 'percent' },
  { value: 2, qualifier: 'exact', unit: 'DKK' },
  { value: 2, qualifier: 'exact', unit: 'bed' },
  { value: -1, qualifier: 'exact' },
])('accepts %j', (value) => {
  expect(quantitySchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  [{ value: '30', qualifier: 'over' }, ['value: invalid_type']],
  [{ value: Infinity, qualifier: 'over' }, ['value: invalid_type']],
  [{ value: -0, qualifier: 'exact' }, ['value: is not a number that stays exact']],
  [{ value: 1e30, qualifier: 'exact' }, ['value: is not a number that stays exact']],
  [{ value: 2 ** 53, qualifier: 'exact' }, ['value: is not a number that stays exact']],
  [{ value: 30 }, ['qualifier: invalid_value']],
  [{ value: 30, qualifier: 'over', unit: 'Partner' }, ['unit: is not a unit']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(quantitySchema, value)).toEqual(problems);
});
