import { expect, test } from 'vitest';
import * as queries from './index.js';
import { miniDataset } from './test-support/mini-dataset.js';

/** What takes a record, a dataset, or either a dataset or an index. */
const others: readonly string[] = [
  'allows',
  'bounds',
  'diffDatasets',
  'eventDaysOf',
  'findCollaborators',
  'formatDiff',
  'hasEnded',
  'inLanguage',
  'indexDataset',
  'membershipAt',
  'mergeDatasets',
  'sliceDataset',
];

const takeAnIndex = Object.entries(queries).filter(([name]) => !others.includes(name));

test.each(takeAnIndex)('%s tells when a dataset is handed over in the place of an index', (_name, query) => {
  const observation = miniDataset.observations['partners-2020'];
  expect(() => {
    Reflect.apply(query, undefined, [miniDataset, observation]);
  }).toThrow(
    new TypeError('Queries take an index as their first argument: pass indexDataset(dataset), not the dataset.'),
  );
});
