import { expect, test } from 'vitest';
import { overrideWords } from './override-words.js';

const words = {
  language: 'en',
  count: (n: number) => `${n} items`,
  evidence: { sources: 'Sources', undated: 'undated' },
};

test('a page puts its own words in the place of some, at any depth', () => {
  const own = overrideWords(words, { count: (n) => `${n} friends`, evidence: { sources: 'References' } });
  expect([own.count(2), own.evidence, own.language]).toEqual([
    '2 friends',
    { sources: 'References', undated: 'undated' },
    'en',
  ]);
});

test('the words themselves stay as they are, for other widgets on the page', () => {
  overrideWords(words, { evidence: { sources: 'References' } });
  expect(words.evidence.sources).toBe('Sources');
});
