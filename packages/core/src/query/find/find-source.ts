import type { Dataset } from '../../model/dataset.js';
import type { Source } from '../../model/records/source.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the source with this id.
 *
 * @example
 * findSource(index, 'health-valley-annual-report-2019')?.language; // 'nl'
 */
export const findSource = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'sources', I>,
): Source | undefined => findIn(index, 'sources', id);
