import type { Concept } from '../../model/records/concept.js';
import type { Dataset } from '../../model/dataset.js';
import { conceptsOf } from './concepts-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the life stages that a network serves, in the order in which the network lists them. A network that lists
 * none has its concepts of scheme `life-stage`.
 *
 * @example
 * lifeStagesOf(index, 'health-hub-utrecht').map(({ label }) => label.en);
 * // ['Growing up healthy', 'Living a balanced life', 'Ageing happily', 'Dignified end of life']
 */
export const lifeStagesOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Concept[] =>
  findIn(index, 'networks', networkId)
    ?.lifeStages?.map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined) ?? conceptsOf(index, networkId, 'life-stage');
