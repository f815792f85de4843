import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import type { DatasetIndex } from '../index-dataset.js';
import { isSameData } from '../versions/is-same-data.js';

/**
 * Returns the observations that contradict the given one: the same property of the same subject with another quantity,
 * from another source or for another date. The relation is symmetric. Observations of different properties, such as
 * founding members and partners, are not rivals: see `comparableObservationsOf`. In dataset order.
 *
 * @example
 * const rivals = conflictingObservationsOf(index, seedDataset.observations['hhu-partners-over-30']);
 * rivals.map(({ quantity }) => formatQuantity(quantity, 'en')); // ['30', 'about 40']
 */
export const conflictingObservationsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  { subject, property, quantity }: Observation,
): Observation[] =>
  lookupsOf(index)
    .observationsBySubject(subject)
    .filter((other) => other.property === property && !isSameData(other.quantity, quantity));
