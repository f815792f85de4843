import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import type { DatasetIndex } from '../index-dataset.js';
import { isSameData } from '../versions/is-same-data.js';

/**
 * The other figures of the same fact: the same property of the same subject, by another source or for another date,
 * with another quantity. The relation is symmetric. Figures that count different things, such as founding members and
 * partners, are no rivals: see `comparableObservationsOf`. In dataset order.
 *
 * @example
 * const rivals = rivalsOf(index, seedDataset.observations['hhu-partners-over-30']);
 * rivals.map(({ quantity }) => formatQuantity(quantity, 'en')); // ['30', 'about 40']
 */
export const rivalsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  { subject, property, quantity }: Observation,
): Observation[] =>
  lookupsOf(index)
    .observationsBySubject(subject)
    .filter((other) => other.property === property && !isSameData(other.quantity, quantity));
