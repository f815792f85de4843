import type { Dataset } from '../model/dataset.js';
import type { Coverage } from '../model/coverage.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/** What a network says about whole kinds of organizations, in dataset order. */
export const coveragesOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  networkId: KnownId<D, 'networks'>,
): Coverage[] => [...index.coveragesByNetwork(networkId)];
