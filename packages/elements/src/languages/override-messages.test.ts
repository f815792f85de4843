import { expect, test } from 'vitest';
import { overrideMessages } from './override-messages.js';

const messages = {
  language: 'en',
  count: (n: number) => `${n} items`,
  evidence: { sources: 'Sources', undated: 'undated' },
};

test('a page puts its own words in the place of some, at any depth', () => {
  const own = overrideMessages(messages, { count: (n) => `${n} friends`, evidence: { sources: 'References' } });
  expect([own.count(2), own.evidence, own.language]).toEqual([
    '2 friends',
    { sources: 'References', undated: 'undated' },
    'en',
  ]);
});

test('the words themselves stay as they are, for other widgets on the page', () => {
  overrideMessages(messages, { evidence: { sources: 'References' } });
  expect(messages.evidence.sources).toBe('Sources');
});
