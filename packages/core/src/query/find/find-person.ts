import type { Dataset } from '../../model/dataset.js';
import type { Person } from '../../model/records/person.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the person with this id.
 *
 * @example
 * findPerson(ownIndex, 'anna-example')?.familyName; // 'Berg'
 */
export const findPerson = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'persons', I>,
): Person | undefined => findIn(index, 'persons', id);
