import { expect, test } from 'vitest';
import { quotesGiven } from './quotes-given.js';
import { makeDataset, report, summarize } from '../test-support/make-dataset.js';

const stored = { ...report, textFile: 'report.txt' };

test('finds nothing where the text is not stored, or the quote is given, or the source is unknown', () => {
  const quoted = { ...stored, citations: [{ source: 'report', quote: 'Report' }] };
  expect(quotesGiven.check(makeDataset())).toEqual([]);
  expect(quotesGiven.check(makeDataset({ sources: { report: quoted } }))).toEqual([]);
  expect(
    quotesGiven.check(makeDataset({ sources: { report: { ...report, citations: [{ source: 'toString' }] } } })),
  ).toEqual([]);
});

test('accepts that a quote is withheld', () => {
  const withheld = { ...stored, citations: [{ source: 'report', withheld: true as const }] };
  expect(quotesGiven.check(makeDataset({ sources: { report: withheld } }))).toEqual([]);
});

test('finds a citation of a stored text that says nothing to look for', () => {
  expect(summarize(quotesGiven.check(makeDataset({ sources: { report: stored } })))).toEqual([
    'sources.report.citations.0.quote: is missing',
  ]);
});
