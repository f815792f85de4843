import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentDataset } from '../../src/data/index.js';
import { coverDataset, type SourceCoverage } from './cover-source.js';
import { formatCoverage, formatCoverageJson, writeShares } from './format-coverage.js';

const quotations = [
  { record: 'networks.ring', quote: 'The Ring', isForWords: false },
  { record: 'networks.ring', quote: 'grows', isForWords: false },
  { record: 'places.town', quote: 'The Ring', isForWords: false },
];

const coverage: SourceCoverage = {
  source: 'report',
  title: 'Report',
  sentences: [
    {
      text: 'The Ring surely grows.',
      state: 'cited',
      quotations,
      inWords: [],
      quoted: [
        [0, 8],
        [16, 21],
      ],
    },
    {
      text: 'Vanwege het succes groot.',
      state: 'in-words',
      quotations: quotations.slice(0, 1),
      inWords: ['Vanwege het succes', 'groot'],
      quoted: [[0, 18]],
    },
    { text: 'It has 30 partners.', state: 'uncited', quotations: [], inWords: [], quoted: [] },
    { text: 'Share', state: 'non-factual', reason: 'navigation', quotations: [], inWords: [], quoted: [] },
    { text: 'Share', state: 'repeat', quotations: [], inWords: [], quoted: [] },
  ],
};

const head =
  'report: Report\n2 of 3 sentences that hold a fact are cited, 1 of them with a fact that stands in words only; 1 hold none.';
const uncited = '! It has 30 partners.\n    cited by no record';

test('shows every sentence with its quoted words and the records that cite it', () => {
  expect(formatCoverage(coverage, false).split('\n\n')).toEqual([
    head,
    '+ [The Ring] surely [grows].\n    networks.ring places.town',
    [
      '~ [Vanwege het succes] groot.',
      '    networks.ring',
      '    in words only: “Vanwege het succes”: why something is planned; the model holds whose it is and when; “groot”: no reason is given in worded-facts.ts',
    ].join('\n'),
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
  ['what is missing', true, coverage.sentences.slice(2, 3)],
])('formats %s as JSON', (_, onlyUncited, sentences) => {
  expect(JSON.parse(formatCoverageJson([coverage], onlyUncited))).toEqual([{ ...coverage, sentences }]);
});

const start = '<!-- coverage: written by the coverage report -->';
const end = '<!-- coverage: end -->';

/** Returns the README with the current shares, or unchanged if the texts are not available. */
const expectedReadme = (readme: string): string => {
  const coverages = coverDataset(documentDataset);
  if (!coverages) console.info('The texts of the sources are not here: their shares in the README were not compared.');
  return coverages ? writeShares(readme, coverages) : readme;
};

test('the README contains the computed shares', async () => {
  const readme = await readFile(new URL('../../src/data/README.md', import.meta.url), 'utf8');
  expect(readme, 'The shares have changed. Run: npm run coverage:sources -- --write').toBe(expectedReadme(readme));
});

test('shares replace older ones between the markers', () => {
  const sentence = { text: 'The Ring grows.', state: 'cited', quotations: [], inWords: [], quoted: [] } as const;
  const coverages = [
    { source: 'report', title: 'Report', sentences: [{ ...sentence, quotations: [], inWords: [], quoted: [] }] },
  ];
  expect(writeShares(`# Data\n\n${start}\n\nolder\n\n${end}\n\nMore.\n`, coverages)).toBe(
    `# Data\n\n${start}\n\n- \`report\`: 1 of 1 sentences that hold a fact are cited, 0 of them with a fact that stands in words only; 0 hold none.\n\n${end}\n\nMore.\n`,
  );
});

test('a text without markers is refused', () => {
  expect(() => writeShares('# Data', [])).toThrow(
    `There is no place for the shares. Add two lines: ${start} and ${end}`,
  );
});
