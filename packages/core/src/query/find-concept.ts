import type { Dataset } from '../model/dataset.js';
import type { Concept } from '../model/concept.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/**
 * The concept under this id: a pillar, life stage, theme or measured property.
 *
 * @example
 * findConcept(index, 'theme-prevention')?.label; // { en: 'Prevention', nl: 'Preventie', … }
 */
export const findConcept = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'concepts'>,
): Concept | undefined => findIn(index, 'concepts', id);
