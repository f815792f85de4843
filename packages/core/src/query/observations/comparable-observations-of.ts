import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import type { DatasetIndex } from '../index-dataset.js';
import { broaderConceptsOf } from '../concepts/broader-concepts-of.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import { findIn } from '../find/find-record.js';

/**
 * Returns the other observations that a reader may want to compare with the given one: those about the same subject
 * whose property is the same or shares a broader property with it, including observations that agree. For example,
 * thirty founding members and over 30 partners are comparable, since both count members. See `conflictingObservationsOf` for the
 * observations that contradict it. In dataset order.
 *
 * @example
 * const { 'hhu-founding-members-30': founding } = seedDataset.observations;
 * comparableObservationsOf(index, founding).map(({ quantity }) => formatQuantity(quantity, 'en'));
 * // ['over 30', 'over 30', '30', 'about 40', '23']
 */
export const comparableObservationsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  observation: Observation,
): Observation[] => {
  const ancestors = broaderConceptsOf(index, observation.property);
  const findShared = nearestFinder(
    (id) => findIn(index, 'concepts', id)?.broader,
    (id) => ancestors.has(id),
  );
  return lookupsOf(index)
    .observationsBySubject(observation.subject)
    .filter(({ id }) => id !== observation.id)
    .filter(({ property }) => findShared(property) !== undefined);
};
