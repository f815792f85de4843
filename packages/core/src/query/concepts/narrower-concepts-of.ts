import type { Concept } from '../../model/records/concept.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { lookupsOf } from '../lookups-of.js';

/**
 * Returns the concepts directly below a concept, in dataset order.
 *
 * @example
 * narrowerConceptsOf(index, 'theme-self-direction').map(({ id }) => id);
 * // ['theme-self-direction-physical', 'theme-self-direction-mental', …]
 */
export const narrowerConceptsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  conceptId: IdOf<D, 'concepts', I>,
): Concept[] => [...lookupsOf(index).conceptsByBroader(conceptId)];
