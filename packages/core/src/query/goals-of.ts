import type { Dataset } from '../model/dataset.js';
import type { Goal } from '../model/goal.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/** What a network wants to reach, in dataset order. */
export const goalsOf = <D extends Dataset>(index: DatasetIndex<D>, networkId: KnownId<D, 'networks'>): Goal[] => [
  ...index.goalsByNetwork(networkId),
];
