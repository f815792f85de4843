import { lookupsOf } from '../lookups-of.js';
import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import { comparableObservationsOf } from './comparable-observations-of.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { broaderConceptsOf } from '../concepts/broader-concepts-of.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import { findIn } from '../find/find-record.js';

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
