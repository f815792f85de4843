import type { CollectionName } from '../../model/collections.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset, Observation, Quantity } from '../../model/types.generated.js';
import { broaderConceptsOf } from '../concepts/concepts-of.js';
import { findIn } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, type KnownId, lookupsOf } from '../index-dataset.js';
import { isSameData } from '../versions/diff-datasets.js';

/** The range of numbers that a quantity can stand for; an infinite end means that the bound is unknown. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Returns the smallest and the largest number that a quantity can stand for. "Over 30" and "nearly 30" exclude the
 * bound itself, which this range cannot express: use `allows` to test a number. "About 30" states no bounds, so both
 * are infinite.
 *
 * @example
 * bounds({ value: 30, qualifier: 'over' }); // { min: 30, max: Infinity }
 */
export const bounds = ({ value, qualifier }: Quantity): Bounds => ({
  min: qualifier === 'nearly' || qualifier === 'about' ? -Infinity : value,
  max: qualifier === 'exact' || qualifier === 'nearly' ? value : Infinity,
});

/**
 * Whether the quantity can stand for this number.
 *
 * @example
 * allows({ value: 30, qualifier: 'over' }, 30); // false
 */
export const allows = (quantity: Quantity, number: number): boolean => {
  const { min, max } = bounds(quantity);
  const isExcluded = (quantity.qualifier === 'over' || quantity.qualifier === 'nearly') && number === quantity.value;
  return number >= min && number <= max && !isExcluded;
};

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

/** Observations of one subject that a reader may want to compare, including those that agree. */
export interface ObservationGroup {
  /** The narrowest property that all observations share. */
  readonly property: string;
  /** In dataset order. */
  readonly observations: readonly Observation[];
}

/**
 * Returns the lowest common ancestor of the properties: the widest of the ancestors that each property shares with the
 * first.
 */
const sharedBy = (index: DatasetIndex, [first = '', ...others]: readonly string[]): string => {
  const broaderOf = (id: string): string | undefined => findIn(index, 'concepts', id)?.broader;
  const ancestors = [...broaderConceptsOf(index, first)];
  const positions = new Map(ancestors.map((id, at) => [id, at]));
  const findShared = nearestFinder(broaderOf, (id) => positions.has(id));
  const shared = others.map((property) => positions.get(findShared(property) ?? '') ?? 0);
  // In a cycle of broader properties, sharing one property means sharing all of them.
  const circle = positions.get(broaderOf(ancestors.at(-1) ?? '') ?? '') ?? ancestors.length;
  const widest = shared.reduce((a, b) => Math.max(a, b), 0);
  return ancestors[Math.min(widest, circle)] ?? '';
};

/**
 * Groups the observations about a record by comparability, as defined by `comparableObservationsOf`. An observation
 * that is comparable with no other forms a group by itself. Groups are in the order of their first observation.
 *
 * @example
 * observationGroupsOf(index, 'health-hub-utrecht').map(({ property, observations }) => [property, observations.length]);
 * // [['property-members', 6], ['property-pillars', 1], ['property-coalitions', 4], …]
 */
export const observationGroupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  subjectId: IdOf<D, CollectionName, I>,
): ObservationGroup[] => {
  const seen = new Set<Observation>();
  return lookupsOf(index)
    .observationsBySubject(subjectId)
    .flatMap((first) => {
      if (seen.has(first)) return [];
      const observations = [first, ...comparableObservationsOf(index, first)];
      for (const observation of observations) seen.add(observation);
      const property = sharedBy(
        index,
        observations.map((observation) => observation.property),
      );
      return [{ property, observations }];
    });
};

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
