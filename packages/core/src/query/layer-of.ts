import type { AnyRecord } from '../model/collections.js';
import { findIn } from './find-record.js';
import { datasetOf } from './lookups-of.js';
import type { DatasetIndex } from './index-dataset.js';
import { termsOf } from '../model/terms.js';

/**
 * The layer of a record follows from the sources that it cites: of several, the one that the dataset declares first.
 * `undefined` when its sources have no layer.
 *
 * @example
 * layerOf(index, seedDataset.organizations['umc-utrecht']); // 'documents'
 */
export const layerOf = (index: DatasetIndex, { citations }: AnyRecord): string | undefined => {
  const layers = new Set(citations.map(({ source }) => findIn(index, 'sources', source)?.layer));
  return termsOf(datasetOf(index), 'source-layer').find((layer) => layers.has(layer));
};
