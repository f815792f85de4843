import { expect, test } from 'vitest';
import { emailAddressSchema } from './email-address.js';
import { emailAddresses } from '../test-support/hostile-email-addresses.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(emailAddresses.accepted)('accepts %j', (text) => {
  expect(emailAddressSchema.parse(text)).toBe(text);
});

test.each(emailAddresses.refused)('refuses %j', (text) => {
  expect(problemsOf(emailAddressSchema, text)).toEqual([': is not an e-mail address']);
});

test('refuses an overlong text before matching the pattern', () => {
  expect(problemsOf(emailAddressSchema, `a@${'a.'.repeat(1_000_000)}`)).toEqual([': is not an e-mail address']);
});
