import type { Dataset } from '../model/dataset.js';
import type { Observation } from '../model/observation.js';
import type { DatasetIndex } from './index-dataset.js';
import { broaderConceptsOf } from './broader-concepts-of.js';

/**
 * The other figures that a reader may want to compare with one: about the same subject, of the same property or of one
 * that shares a wider property with it, figures that agree included. Thirty founding members and over 30 partners are
 * comparable, since both count members. See `rivalsOf` for those that contradict it. In dataset order.
 *
 * @example
 * comparableObservationsOf(index, observation).map(({ property, quantity }) => [property, quantity.value]);
 */
export const comparableObservationsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  observation: Observation,
): Observation[] => {
  const lineage = broaderConceptsOf(index, observation.property);
  return index
    .observationsBySubject(observation.subject)
    .filter(({ id }) => id !== observation.id)
    .filter(({ property }) => [...broaderConceptsOf(index, property)].some((wider) => lineage.has(wider)));
};
