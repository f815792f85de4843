import { expect, test } from 'vitest';
import { indexDataset } from './index-dataset.js';
import { layerOf } from './layer-of.js';
import { miniDataset } from './test-support/mini-dataset.js';

const { 'page-a': pageA, 'page-b': pageB, 'page-c': pageC } = miniDataset.sources;

const index = indexDataset({
  ...miniDataset,
  sources: {
    'page-a': { ...pageA, layer: 'document' as const },
    'page-b': { ...pageB, layer: 'roster' as const },
    'page-c': pageC,
  },
});

test.each([
  ['of its document', ['page-a'], 'document'],
  ['of its further page', ['page-b'], 'roster'],
  ['of the document where it cites both', ['page-b', 'page-a'], 'document'],
  ['of the page that has one', ['page-c', 'page-b'], 'roster'],
  ['none where its source has none', ['page-c'], undefined],
  ['none where its source is missing', ['page-z'], undefined],
  ['none where it cites nothing', [], undefined],
])('a record has the layer %s', (_, sources, layer) => {
  const record = { ...miniDataset.persons.bert, citations: sources.map((source) => ({ source })) };
  expect(layerOf(index, record)).toBe(layer);
});
