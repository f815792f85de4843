import { lookupsOf } from '../lookups-of.js';
import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import type { DatasetIndex, IdOf, KnownId } from '../index-dataset.js';

/** Which observations to give. */
export interface ObservationsOptions<D extends Dataset = Dataset> {
  /** Only figures of this property, a concept; absent: of any. */
  readonly property?: KnownId<D, 'concepts'>;
}

/**
 * The figures about a record, in dataset order. Rival figures stand side by side: the caller sees all of them.
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
