import type { CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import type { Observation } from '../model/observation.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';
import { lineageOf } from './lineage-of.js';

/** Figures of one subject that a reader could take for the same fact, those that agree included. */
export interface FigureFamily {
  /** The narrowest property that all of them share. */
  readonly property: string;
  /** In dataset order. */
  readonly observations: readonly Observation[];
}

interface Kin {
  lineages: ReadonlySet<string>[];
  observations: Observation[];
}

const isKin = ({ lineages }: Kin, lineage: ReadonlySet<string>): boolean =>
  lineages.some((known) => [...known].some((property) => lineage.has(property)));

const sharedBy = ([first = new Set(), ...others]: readonly ReadonlySet<string>[]): string =>
  [...first].find((property) => others.every((lineage) => lineage.has(property))) ?? '';

/**
 * The figures about a record, rivals and those that agree under one property: see `rivalsOf` for what makes a rival.
 * Families stand in the order of their first figure.
 *
 * @example
 * figureFamiliesOf(index, 'health-hub-utrecht').map(({ property, observations }) => [property, observations.length]);
 */
export const figureFamiliesOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  subjectId: KnownId<D, CollectionName>,
): FigureFamily[] => {
  const families: Kin[] = [];
  for (const observation of index.observationsBySubject(subjectId)) {
    const lineage = lineageOf(index, observation.property);
    const family = families.find((kin) => isKin(kin, lineage));
    if (family) {
      family.lineages.push(lineage);
      family.observations.push(observation);
    } else families.push({ lineages: [lineage], observations: [observation] });
  }
  return families.map(({ lineages, observations }) => ({ property: sharedBy(lineages), observations }));
};
