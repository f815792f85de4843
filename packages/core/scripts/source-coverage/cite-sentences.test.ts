import { expect, test } from 'vitest';
import { foldSpace } from '../../src/integrity/helpers/source-texts.js';
import { base, byId, makeDataset, report } from '../../src/integrity/test-support/make-dataset.js';
import { citeSentences, quotationsFrom, splitSentences } from './cover-source.js';

const text = 'Care Ring\n\nThe Care Ring grows. It has 30 partners and\u00a0more.\n\n• Care\n• Ring';

/** Returns `[quoted] words` of each sentence that contains part of a quote. */
const quoted = (...quotes: string[]): string[] => {
  const quotations = quotes.map((quote) => ({ record: 'networks.care-ring', quote, isForWords: false }));
  return citeSentences(foldSpace(text), splitSentences(text, 'en'), quotations)
    .filter((sentence) => sentence.quotations.length > 0)
    .flatMap((sentence) => sentence.quoted.map(([from, to]) => sentence.text.slice(from, to)));
};

test.each([
  ['words of one sentence', ['30 partners'], ['30 partners']],
  ['words over any white space', ['partners and more'], ['partners and more']],
  ['a quote over two sentences in both', ['grows. It has'], ['grows.', 'It has']],
  ['a quote that several sentences hold in the one that consists of it', ['Ring'], ['Ring']],
  ['a quote that several sentences hold in the first otherwise', ['Care Ring grows'], ['Care Ring grows']],
  ['quotes that overlap as one', ['It has 30', '30 partners', 'and more'], ['It has 30 partners', 'and more']],
  ['no half words', ['partner', 'row'], []],
  ['no words that are not there', ['40 partners'], []],
])('finds %s', (_, quotes, expected) => {
  expect(quoted(...quotes)).toEqual(expected);
});

test('names the records that cite a sentence', () => {
  const quotations = [
    { record: 'networks.care-ring', quote: 'The Care Ring grows', isForWords: false },
    { record: 'observations.partners', quote: '30 partners', isForWords: false },
  ];
  expect(citeSentences('The Care Ring grows.', splitSentences('The Care Ring grows.', 'en'), quotations)).toEqual([
    { text: 'The Care Ring grows.', quotations: quotations.slice(0, 1), inWords: [], quoted: [[0, 19]] },
  ]);
});

test('returns the quotes that support only texts of a record, unless another quote of the text supports more', () => {
  const words = 'The Care Ring grows fast and well.';
  const quotations = [
    { record: 'networks.care-ring', quote: 'The Care Ring grows', isForWords: false },
    { record: 'networks.care-ring', quote: 'grows fast', isForWords: true },
    { record: 'networks.care-ring', quote: 'and well', isForWords: true },
    { record: 'places.town', quote: 'and well', isForWords: true },
  ];
  expect(citeSentences(words, splitSentences(words, 'en'), quotations).map(({ inWords }) => inWords)).toEqual([
    ['and well'],
  ]);
});

test('treats a quote for descriptions and notes only as one for texts', () => {
  const cite = (fields?: string[]) => ({ source: 'report', quote: 'Town', ...(fields && { fields }) });
  const place = { ...base, id: 'town', name: { en: 'Town' }, kind: 'city' };
  const isForWords = (fields?: string[]): boolean[] => {
    const places = byId({ ...place, citations: [cite(fields)] });
    return quotationsFrom('report', makeDataset({ places })).map((quotation) => quotation.isForWords);
  };
  expect([isForWords(), isForWords(['description']), isForWords(['name', 'description'])]).toEqual([
    [false],
    [true],
    [false],
  ]);
});

test('collects the quotes of a source from every collection, with folded white space', () => {
  const cite = (source: string, quote?: string) => ({ source, ...(quote !== undefined && { quote }) });
  const dataset = makeDataset({
    sources: { report: { ...report, citations: [cite('report', 'Report')] }, other: { ...report, id: 'other' } },
    persons: byId({
      id: 'jane-doe',
      givenName: 'Jane',
      familyName: 'Doe',
      citations: [cite('report', 'Jane\n Doe'), cite('report'), cite('other', 'Doe')],
    }),
    places: byId({ ...base, id: 'town', name: { en: 'Town' }, kind: 'city' }),
  });
  expect(quotationsFrom('report', dataset)).toEqual([
    { record: 'sources.report', quote: 'Report', isForWords: false },
    { record: 'persons.jane-doe', quote: 'Jane Doe', isForWords: false },
  ]);
});
