import type { Dataset } from '../model/dataset.js';
import type { Group } from '../model/group.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/** The parties that texts speak of without naming them and that are related to a network, in dataset order. */
export const groupsOf = <D extends Dataset>(index: DatasetIndex<D>, networkId: KnownId<D, 'networks'>): Group[] => [
  ...index.groupsByNetwork(networkId),
];
