import type { Dataset } from '../../model/dataset.js';
import type { Concept } from '../../model/records/concept.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the concept with this id, such as a pillar, life stage, theme or measured property.
 *
 * @example
 * findConcept(index, 'theme-prevention')?.label; // { en: 'Prevention', nl: 'Preventie', … }
 */
export const findConcept = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'concepts', I>,
): Concept | undefined => findIn(index, 'concepts', id);
