import type { AnyRecord } from '../../model/collections.js';
import { recordsOf } from '../collection-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';

/**
 * Returns the layer of a record, which follows from the sources that it cites. When they have different layers, the one
 * that the dataset declares first is returned. `undefined` when no cited source has a layer.
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
