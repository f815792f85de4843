import { lookupsOf } from '../lookups-of.js';
import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import type { DatasetIndex, IdOf, KnownId } from '../index-dataset.js';

/** Options of `observationsOf`. */
export interface ObservationsOptions<D extends Dataset = Dataset> {
  /** Only observations of this property, a concept. Default: all properties. */
  readonly property?: KnownId<D, 'concepts'>;
}

/**
 * Returns the observations about a record, in dataset order. Contradicting observations are all included.
 *
 * @example
 * observationsOf(index, 'zorg-verbindt', { property: 'property-partners' }).map(({ quantity }) => quantity);
 * // [{ value: 30, qualifier: 'over' }]
 */
export const observationsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  subjectId: IdOf<D, CollectionName, I>,
  { property }: ObservationsOptions<D> = {},
): Observation[] =>
  lookupsOf(index)
    .observationsBySubject(subjectId)
    .filter((observation) => property === undefined || observation.property === property);
