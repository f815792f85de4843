import { expectTypeOf, test } from 'vitest';
import type { Dataset } from '../model/dataset.js';
import type { Network } from '../model/network.js';
import { findNetwork } from './find-network.js';
import { indexDataset, type DatasetIndex, type KnownId } from './index-dataset.js';
import { membersOf } from './members-of.js';
import { miniDataset } from './test-support/mini-dataset.js';

test('the ids of a known dataset are the only ones that are taken', () => {
  expectTypeOf<KnownId<typeof miniDataset, 'networks'>>().toEqualTypeOf<'river-network' | 'lake-network'>();
});

test('an index of a known dataset serves where any index is asked for', () => {
  const index = indexDataset(miniDataset);
  expectTypeOf(index).toExtend<DatasetIndex>();
  expectTypeOf(findNetwork(index, 'river-network')).toEqualTypeOf<Network | undefined>();
});

test('a dataset from a file takes any id', () => {
  expectTypeOf<KnownId<Dataset, 'networks'>>().toEqualTypeOf<string>();
});

test('the kind of a member tells its type', () => {
  const [first] = membersOf(indexDataset(miniDataset), 'river-network');
  if (first?.kind === 'network') expectTypeOf(first.member).toEqualTypeOf<Network>();
});
