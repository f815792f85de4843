import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentDataset } from '../../src/data/index.js';
import { coverDataset } from './cover-dataset.js';
import { writeShares } from './shares.js';

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
