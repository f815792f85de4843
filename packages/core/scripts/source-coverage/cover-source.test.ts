import { expect, test } from 'vitest';
import { documentDataset } from '../../src/data/index.js';
import { makeDataset, report } from '../../src/integrity/test-support/make-dataset.js';
import type { NonFactualSentence } from '../non-factual-sentences.js';
import { countOf, coverSource, firstWords, coverDataset } from './cover-source.js';

const source = {
  ...report,
  citations: [
    { source: 'report', quote: 'The Ring grows' },
    { source: 'report', quote: 'It is large', fields: ['datingNote'] },
  ],
};

const nonFactualSentences: NonFactualSentence[] = [
  { source: 'report', words: 'Share', reason: 'navigation' },
  { source: 'report', words: 'One two three four five six seven eight', reason: 'form' },
  { source: 'report', words: 'The Ring grows.', reason: 'heading' },
  { source: 'other', words: 'It has 30 partners.', reason: 'heading' },
];

const text =
  'The Ring grows. It is large. It has 30 partners.\nShare\nShare the Ring\nOne two three four five six seven eight nine\nShare';
const coverage = coverSource(source, text, makeDataset({ sources: { report: source } }), nonFactualSentences);

test('distinguishes cited, text-only, uncited, non-factual and repeated sentences', () => {
  expect(coverage.sentences.map((sentence) => [sentence.text, sentence.state, sentence.reason])).toEqual([
    ['The Ring grows.', 'cited', undefined],
    ['It is large.', 'in-words', undefined],
    ['It has 30 partners.', 'uncited', undefined],
    ['Share', 'non-factual', 'navigation'],
    ['Share the Ring', 'uncited', undefined],
    ['One two three four five six seven eight nine', 'non-factual', 'form'],
    ['Share', 'repeat', undefined],
  ]);
});

test('counts the sentences in a state', () => {
  expect([countOf(coverage, 'cited'), countOf(coverage, 'cited', 'uncited')]).toEqual([1, 3]);
});

test.each([
  ['One two.', 'One two.'],
  ['1 2 3 4 5 6 7 8 9', '1 2 3 4 5 6 7 8'],
])('matches %j with %j', (sentence, words) => {
  expect(firstWords(sentence)).toBe(words);
});

/** Empty if the texts are not available. */
const coverages = coverDataset(documentDataset) ?? [];

test('records cite each sentence with a fact, if the texts of the sources are present', () => {
  const uncited = coverages.flatMap(({ source, sentences }) =>
    sentences.filter(({ state }) => state === 'uncited').map(({ text }) => `${source}: ${text}`),
  );
  expect(uncited).toEqual([]);
});
