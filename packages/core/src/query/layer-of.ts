import type { AnyRecord } from '../model/collections.js';
import type { SourceLayer } from '../model/source.js';
import { findIn } from './find-record.js';
import type { DatasetIndex } from './index-dataset.js';

/**
 * The layer of a record follows from the sources that it cites: `document` when any of them is a document, for then the
 * record stands in both; else `roster`. `undefined` when its sources have no layer.
 *
 * @example
 * layerOf(index, membership); // 'roster'
 */
export const layerOf = (index: DatasetIndex, { citations }: AnyRecord): SourceLayer | undefined => {
  const layers = citations.map(({ source }) => findIn(index, 'sources', source)?.layer);
  return layers.find((layer) => layer === 'document') ?? layers.find((layer) => layer !== undefined);
};
