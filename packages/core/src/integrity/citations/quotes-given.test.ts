import { expect, test } from 'vitest';
import { quotesGiven } from './quotes-given.js';
import { makeDataset, report, summarize } from '../test-support/make-dataset.js';

const stored = { ...report, textFile: 'report.txt' };

test('accepts citations with a quote, and those of an unstored text or unknown source', () => {
  const quoted = { ...stored, citations: [{ source: 'report', quote: 'Report' }] };
  expect(quotesGiven.check(makeDataset())).toEqual([]);
  expect(quotesGiven.check(makeDataset({ sources: { report: quoted } }))).toEqual([]);
  expect(
    quotesGiven.check(makeDataset({ sources: { report: { ...report, citations: [{ source: 'toString' }] } } })),
  ).toEqual([]);
});

test('accepts a withheld quote', () => {
  const withheld = { ...stored, citations: [{ source: 'report', withheld: true as const }] };
  expect(quotesGiven.check(makeDataset({ sources: { report: withheld } }))).toEqual([]);
});

test('finds a citation of a stored text without a quote', () => {
  expect(summarize(quotesGiven.check(makeDataset({ sources: { report: stored } })))).toEqual([
    'sources.report.citations.0.quote: is missing',
  ]);
});
