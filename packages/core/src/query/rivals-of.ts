import type { Dataset } from '../model/dataset.js';
import type { Observation } from '../model/observation.js';
import type { DatasetIndex } from './index-dataset.js';
import { isSameData } from './is-same-data.js';
import { lineageOf } from './lineage-of.js';

/**
 * The other figures that a reader could take for the same fact: about the same subject, of the same property or of one
 * that shares a wider property with it, and with another quantity. Thirty founding members and over 30 partners are
 * rivals, since both count members. Whoever is a rival of one has it as a rival. In dataset order.
 *
 * @example
 * rivalsOf(index, observation).map(({ quantity, asOf }) => [formatQuantity(quantity, 'en'), asOf]);
 */
export const rivalsOf = <D extends Dataset>(index: DatasetIndex<D>, observation: Observation): Observation[] => {
  const lineage = lineageOf(index, observation.property);
  return index
    .observationsBySubject(observation.subject)
    .filter(({ id }) => id !== observation.id)
    .filter(({ property }) => [...lineageOf(index, property)].some((wider) => lineage.has(wider)))
    .filter(({ quantity }) => !isSameData(quantity, observation.quantity));
};
