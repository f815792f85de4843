import { lookupsOf } from '../lookups-of.js';
import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import { comparableObservationsOf } from './comparable-observations-of.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { broaderConceptsOf } from '../concepts/broader-concepts-of.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import { findIn } from '../find/find-record.js';

/** Figures of one subject that a reader may want to compare, those that agree included. */
export interface ObservationGroup {
  /** The narrowest property that all of them share. */
  readonly property: string;
  /** In dataset order. */
  readonly observations: readonly Observation[];
}

/** The lowest common ancestor of the properties: of those that each shares with the first, the widest. */
const sharedBy = (index: DatasetIndex, [first = '', ...others]: readonly string[]): string => {
  const broaderOf = (id: string): string | undefined => findIn(index, 'concepts', id)?.broader;
  const ancestors = [...broaderConceptsOf(index, first)];
  const positions = new Map(ancestors.map((id, at) => [id, at]));
  const findShared = nearestFinder(broaderOf, (id) => positions.has(id));
  const shared = others.map((property) => positions.get(findShared(property) ?? '') ?? 0);
  // In a cycle, sharing one property means sharing all.
  const circle = positions.get(broaderOf(ancestors.at(-1) ?? '') ?? '') ?? ancestors.length;
  const widest = shared.reduce((a, b) => Math.max(a, b), 0);
  return ancestors[Math.min(widest, circle)] ?? '';
};

/**
 * The figures about a record, those together that `comparableObservationsOf` finds for each other. A figure without any
 * such other is a group by itself. Groups stand in the order of their first figure.
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
