import { expect, test } from 'vitest';
import { indexDataset } from './index-dataset.js';
import * as queries from './index.js';
import { miniDataset } from './test-support/mini-dataset.js';

/**
 * Queries that take a record, a date, a dataset, or either a dataset or an index; and a generator, which does nothing
 * before its first step.
 */
const others: readonly string[] = [
  'allows',
  'bounds',
  'daysOfDate',
  'daysOfEvent',
  'diffDatasets',
  'eventDaysOf',
  'findCollaborators',
  'formatDiff',
  'hasEnded',
  'inLanguage',
  'indexDataset',
  'membershipAt',
  'mergeDatasets',
  'safeMergeDatasets',
  'relationsInSteps',
  'sliceDataset',
];

const takeAnIndex = Object.entries(queries).filter(([name]) => !others.includes(name));

test.each(takeAnIndex)('%s throws for a dataset in place of an index', (_name, query) => {
  const observation = miniDataset.observations['partners-2020'];
  expect(() => {
    Reflect.apply(query, undefined, [miniDataset, observation]);
  }).toThrow(new TypeError('Pass indexDataset(dataset), not the dataset.'));
});

test.each([
  ['findCollaborators', [{}]],
  ['mergeDatasets', [miniDataset]],
  ['sliceDataset', ['river-network']],
  ['diffDatasets', [miniDataset]],
] as const)('%s throws for another value in place of a dataset', (name, rest) => {
  const index = indexDataset(miniDataset);
  expect(() => {
    Reflect.apply(queries[name], undefined, [name === 'findCollaborators' ? {} : index, ...rest]);
  }).toThrow(/^Pass a dataset, not its index/);
});
