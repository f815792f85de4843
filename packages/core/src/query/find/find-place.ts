import type { Dataset } from '../../model/dataset.js';
import type { Place } from '../../model/records/place.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the place with this id.
 *
 * @example
 * findPlace(index, 'helsinki')?.country; // 'FI'
 */
export const findPlace = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'places', I>,
): Place | undefined => findIn(index, 'places', id);
