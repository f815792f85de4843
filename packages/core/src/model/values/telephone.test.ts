import { expect, test } from 'vitest';
import { telephoneNumberSchema, telephoneSchema } from './telephone.js';
import { telephoneNumbers } from '../test-support/hostile-telephone-numbers.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(telephoneNumbers.accepted)('accepts %j', (number) => {
  expect(telephoneNumberSchema.parse(number)).toBe(number);
});

test.each(telephoneNumbers.refused)('refuses %j', (number) => {
  expect(problemsOf(telephoneNumberSchema, number)).toEqual([': is not an E.164 number']);
});

test('contains the number in both forms', () => {
  const telephone = { number: '+31101234567', display: '010 - 123 45 67' };
  expect(telephoneSchema.parse(telephone)).toEqual(telephone);
  expect(problemsOf(telephoneSchema, { number: '+31101234567' })).toEqual(['display: invalid_type']);
});
