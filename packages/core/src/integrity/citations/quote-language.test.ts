import { expect, test } from 'vitest';
import { quoteLanguage } from './quote-language.js';
import { byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';

const check = (language: string, quote: string): string[] =>
  summarize(
    quoteLanguage.check(
      makeDataset({ sources: byId({ ...report, language, citations: [{ source: 'report', quote }] }) }),
    ),
  );

test.each([
  ['en', 'the partners and their work with the region'],
  ['en', 'Stichting voor het Welzijn'],
  ['en', 'the Stichting voor het Welzijn van de Ouderen'],
  ['nl', 'over the counter'],
  ['nl-BE', 'een van de partners'],
  ['de', 'Mitglieder'],
  ['fi', 'Suomen ja Alankomaiden yhteistyö'],
  ['sv', 'the partners and their work'],
])('finds nothing in %s: "%s"', (language, quote) => {
  expect(check(language, quote)).toEqual([]);
});

test.each([
  ['en', 'een van de partners in het noorden', 'nl'],
  ['nl', 'the partners and their work', 'en'],
  ['nl-BE', 'die Partner sind mit der Region und', 'de'],
  ['de', 'kumppanit ja jäsenet sekä kaupunki kanssa', 'fi'],
])('finds for a source in %s that "%s" is in another language', (language, quote, other) => {
  expect(check(language, quote)).toEqual([
    `sources.report.citations.0.quote: is not in the language of the source "report" ("${language.slice(0, 2)}") but in "${other}"`,
  ]);
});

test('ignores a citation of a missing source', () => {
  const dataset = makeDataset({
    sources: byId({ ...report, citations: [{ source: 'constructor', quote: 'een van de partners en het' }] }),
  });
  expect(quoteLanguage.check(dataset)).toEqual([]);
});
