import { expectTypeOf, test } from 'vitest';
import { seedDataset } from '../data/seed-dataset.js';
import type { Dataset, Network } from '../model/types.generated.js';
import { findCollaborators } from './collaborators/find-collaborators.js';
import { findNetwork } from './find/find-record.js';
import { indexDataset, type DatasetIndex, type KnownId } from './index-dataset.js';
import { membersOf } from './of-network/members-of.js';
import { contactPointsOf } from './of-network/records-of-network.js';
import { sliceDataset } from './slices/slice-dataset.js';
import { miniDataset } from './test-support/mini-dataset.js';

test('the ids of a known dataset are offered, and no other text is allowed', () => {
  expectTypeOf<KnownId<typeof miniDataset, 'networks'>>().toEqualTypeOf<'river-network' | 'lake-network'>();
  expectTypeOf<KnownId<typeof miniDataset, 'networks' | 'persons'>>().toEqualTypeOf<
    'river-network' | 'lake-network' | 'anna' | 'bert'
  >();
});

test('an id that is not there is an error in every query', () => {
  const index = indexDataset(seedDataset);
  // @ts-expect-error The last letter is missing.
  findNetwork(index, 'health-hub-utrech');
  // @ts-expect-error Nothing has this id.
  contactPointsOf(index, 'nonsense');
  // @ts-expect-error A place has no members.
  membersOf(index, 'utrecht');
  // @ts-expect-error There is no network with this id.
  sliceDataset(seedDataset, 'health-hub-amsterdam');
  // @ts-expect-error There is no theme with this id.
  findCollaborators(seedDataset, { theme: 'theme-astrology' });
});

test('ids of records that queries gave are taken as they are', () => {
  const index = indexDataset(seedDataset);
  for (const { member } of membersOf(index, 'health-hub-utrecht')) contactPointsOf(index, member.id);
  const written = (): 'health-hub-utrecht' | 'health-hub-utrech' => 'health-hub-utrecht';
  // @ts-expect-error One of the two possible values lacks a letter.
  findNetwork(index, written());
});

test('an index of a known dataset serves where any index is asked for', () => {
  const index = indexDataset(miniDataset);
  expectTypeOf(index).toExtend<DatasetIndex>();
  expectTypeOf(findNetwork(index, 'river-network')).toEqualTypeOf<Network | undefined>();
});

test('a dataset from a file takes any id, and so does one whose ids are forgotten', () => {
  expectTypeOf<KnownId<Dataset, 'networks' | 'persons'>>().toEqualTypeOf<string>();
  expectTypeOf(indexDataset<Dataset>(seedDataset)).toEqualTypeOf<DatasetIndex>();
});

test('the kind of a member tells its type', () => {
  const [first] = membersOf(indexDataset(miniDataset), 'river-network');
  if (first?.kind === 'network') expectTypeOf(first.member).toEqualTypeOf<Network>();
});
