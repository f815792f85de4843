import { expect, test } from 'vitest';
import { documentDataset } from '../src/data/index.js';
import { coverDataset } from './source-coverage/cover-source.js';
import { wordedFacts } from './worded-facts.js';

const listed = wordedFacts.map(({ source, quote }) => `${source}: ${quote}`);

/** Facts that are recorded only in words; the listed ones if the texts are not available. */
const found =
  coverDataset(documentDataset)?.flatMap(({ source, sentences }) =>
    sentences.flatMap(({ inWords }) => inWords.map((quote) => `${source}: ${quote}`)),
  ) ?? listed;

test('exactly the facts that records contain only as text are listed with a reason', () => {
  expect(found.toSorted()).toEqual(listed.toSorted());
});
