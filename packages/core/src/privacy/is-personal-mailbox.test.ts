import { expect, test } from 'vitest';
import { base } from '../integrity/test-support/make-dataset.js';
import { isPersonalMailbox } from './is-personal-mailbox.js';

const jan = { ...base, id: 'jan', givenName: 'Jan-Peter', familyNamePrefix: 'van der', familyName: 'Müller' };

test.each([
  'jan@example.org',
  'J.Muller@example.org',
  'jmueller1@example.org',
  'jp_mueller@example.org',
  'jpvdm@example.org',
  'jpm@example.org',
  'mjp@example.org',
])('%s is a personal mailbox', (email) => {
  expect(isPersonalMailbox(email, jan)).toBe(true);
});

test.each(['info@example.org', 'healthy-living@muller.example.org', 'international@example.org', 'van@example.org'])(
  '%s is a role mailbox',
  (email) => {
    expect(isPersonalMailbox(email, jan)).toBe(false);
  },
);

test('a name of two letters counts as a word only', () => {
  const bo = { ...base, id: 'bo', givenName: 'Bo', familyName: 'Li' };
  expect(
    ['bo@example.org', 'bo.li@example.org', 'mailbox@example.org', 'client@example.org'].map((email) =>
      isPersonalMailbox(email, bo),
    ),
  ).toEqual([true, true, false, false]);
});
