import type { AnyRecord } from '../../model/collections.js';
import { recordsOf } from '../collection-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';

/**
 * The layer of a record follows from the sources that it cites: of several, the one that the dataset declares first.
 * `undefined` when its sources have no layer.
 *
 * @example
 * layerOf(index, seedDataset.organizations['umc-utrecht']); // 'documents'
 */
export const layerOf = (index: DatasetIndex, { citations }: AnyRecord): string | undefined => {
  const concepts = recordsOf(datasetOf(index), 'concepts');
  const layers = new Set(citations.map(({ source }) => findIn(index, 'sources', source)?.layer));
  // There are no built-in layers: every dataset declares its own.
  return concepts.find(({ id, scheme }) => scheme === 'source-layer' && layers.has(id))?.id;
};
