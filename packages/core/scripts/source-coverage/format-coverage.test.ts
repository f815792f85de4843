import { expect, test } from 'vitest';
import type { SourceCoverage } from './cover-source.js';
import { formatCoverage, formatCoverageJson } from './format-coverage.js';

const quotations = [
  { record: 'networks.ring', quote: 'The Ring' },
  { record: 'networks.ring', quote: 'grows' },
  { record: 'places.town', quote: 'The Ring' },
];

const coverage: SourceCoverage = {
  source: 'report',
  title: 'Report',
  sentences: [
    {
      text: 'The Ring surely grows.',
      state: 'cited',
      quotations,
      quoted: [
        [0, 8],
        [16, 21],
      ],
    },
    { text: 'It has 30 partners.', state: 'uncited', quotations: [], quoted: [] },
    { text: 'Share', state: 'non-factual', reason: 'navigation', quotations: [], quoted: [] },
    { text: 'Share', state: 'repeat', quotations: [], quoted: [] },
  ],
};

const head = 'report: Report\n1 of 2 sentences that hold a fact are cited; 1 hold none.';
const uncited = '! It has 30 partners.\n    cited by no record';

test('shows every sentence with its quoted words and the records that cite it', () => {
  expect(formatCoverage(coverage, false).split('\n\n')).toEqual([
    head,
    '+ [The Ring] surely [grows].\n    networks.ring places.town',
    uncited,
    '- Share\n    holds no fact: a link or button of the page',
    '= Share\n    repeats a sentence above',
  ]);
});

test('shows only what is missing on request', () => {
  expect(formatCoverage(coverage, true).split('\n\n')).toEqual([head, uncited]);
});

test.each([
  ['everything', false, coverage.sentences],
  ['what is missing', true, coverage.sentences.slice(1, 2)],
])('gives %s to programs', (_, onlyUncited, sentences) => {
  expect(JSON.parse(formatCoverageJson([coverage], onlyUncited))).toEqual([{ ...coverage, sentences }]);
});
