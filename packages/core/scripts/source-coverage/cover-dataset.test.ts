import { expect, test } from 'vitest';
import { documentDataset } from '../../src/data/index.js';
import { coverDataset } from './cover-dataset.js';

/** Empty if the texts are not available. */
const coverages = coverDataset(documentDataset) ?? [];

test('a record cites each sentence that holds a fact, as far as the texts of the sources are here', () => {
  const uncited = coverages.flatMap(({ source, sentences }) =>
    sentences.filter(({ state }) => state === 'uncited').map(({ text }) => `${source}: ${text}`),
  );
  expect(uncited).toEqual([]);
});
