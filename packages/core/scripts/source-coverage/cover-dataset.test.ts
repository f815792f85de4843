import { expect, test } from 'vitest';
import { documentDataset } from '../../src/data/index.js';
import { coverDataset } from './cover-dataset.js';

/** Empty if the texts are not available. */
const coverages = coverDataset(documentDataset) ?? [];

test('records cite each sentence with a fact, if the texts of the sources are present', () => {
  const uncited = coverages.flatMap(({ source, sentences }) =>
    sentences.filter(({ state }) => state === 'uncited').map(({ text }) => `${source}: ${text}`),
  );
  expect(uncited).toEqual([]);
});
