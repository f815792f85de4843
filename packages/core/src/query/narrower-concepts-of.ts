import type { Concept } from '../model/concept.js';
import type { Dataset } from '../model/dataset.js';
import type { DatasetIndex, IdOf } from './index-dataset.js';
import { lookupsOf } from './lookups-of.js';

/**
 * The concepts that lie directly below one, in dataset order.
 *
 * @example
 * narrowerConceptsOf(index, 'theme-prevention').map(({ id }) => id);
 */
export const narrowerConceptsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  conceptId: IdOf<D, 'concepts', I>,
): Concept[] => [...lookupsOf(index).conceptsByBroader(conceptId)];
