import type { Concept } from '../../model/records/concept.js';
import type { Dataset } from '../../model/dataset.js';
import { conceptsOf } from './concepts-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the pillars on which a network is built, in the order in which the network lists them. A network that lists
 * none has its concepts of scheme `pillar`.
 *
 * @example
 * pillarsOf(index, 'health-hub-utrecht').map(({ label }) => label.en);
 * // ['Health and wellbeing daily practice', 'Policy and governance', 'Research and education', …]
 */
export const pillarsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Concept[] =>
  findIn(index, 'networks', networkId)
    ?.pillars?.map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined) ?? conceptsOf(index, networkId, 'pillar');
