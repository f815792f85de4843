import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { layerOf } from './members-of.js';

const { 'page-a': pageA, 'page-b': pageB, 'page-c': pageC } = miniDataset.sources;

const layer = (id: string) => ({ [id]: { id, scheme: 'source-layer', label: { en: id }, citations: [] } });

const index = indexDataset<Dataset>({
  ...miniDataset,
  concepts: { ...layer('report'), ...layer('list') },
  sources: {
    'page-a': { ...pageA, layer: 'report' },
    'page-b': { ...pageB, layer: 'list' },
    'page-c': pageC,
  },
});

test.each([
  ['of its report', ['page-a'], 'report'],
  ['of its list', ['page-b'], 'list'],
  ['of the layer that is declared first where it cites both', ['page-b', 'page-a'], 'report'],
  ['of the page that has one', ['page-c', 'page-b'], 'list'],
  ['none where its source has none', ['page-c'], undefined],
  ['none where its source is missing', ['page-z'], undefined],
  ['none where it cites nothing', [], undefined],
])('a record has the layer %s', (_, sources, expected) => {
  const record = { ...miniDataset.persons.bert, citations: sources.map((source) => ({ source })) };
  expect(layerOf(index, record)).toBe(expected);
});
