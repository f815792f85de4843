import { expect, test, describe } from 'vitest';
import * as queries from './index.js';
import { indexDataset, createLookup } from './index-dataset.js';
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

describe('createLookup', () => {
  test('returns the items that refer to an id, in their order', () => {
    const lookup = createLookup(
      () => ['ab', 'b', 'a'],
      (item) => [...item],
    );
    expect(lookup('a')).toEqual(['ab', 'a']);
  });

  test('returns an item with a repeated id once', () => {
    expect(
      createLookup(
        () => ['aa'],
        (item) => [...item],
      )('a'),
    ).toEqual(['aa']);
  });

  test.each(['c', 'constructor', '__proto__', ''])('returns nothing for %j, which no item refers to', (id) => {
    expect(
      createLookup(
        () => ['a'],
        (item) => [item, undefined],
      )(id),
    ).toEqual([]);
  });

  test('groups items once, on first use', () => {
    let groupings = 0;
    const lookup = createLookup(
      () => {
        groupings += 1;
        return ['a'];
      },
      (item) => [item],
    );
    expect(groupings).toBe(0);
    expect([lookup('a'), lookup('b')]).toEqual([['a'], []]);
    expect(groupings).toBe(1);
  });
});
