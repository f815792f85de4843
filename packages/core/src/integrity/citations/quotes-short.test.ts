import { expect, test } from 'vitest';
import { quotesShort } from './quotes-short.js';
import { makeDataset, report, summarize } from '../test-support/make-dataset.js';

const check = (quote: string): string[] =>
  summarize(
    quotesShort.check(makeDataset({ sources: { report: { ...report, citations: [{ source: 'report', quote }] } } })),
  );

test('accepts eight words, regardless of white space', () => {
  expect(check('one two  three\nfour five six-and-a-half seven eight ')).toEqual([]);
});

test('finds a quote of nine words', () => {
  expect(check('one two three four five six seven eight nine')).toEqual([
    'sources.report.citations.0.quote: has 9 words',
  ]);
});
