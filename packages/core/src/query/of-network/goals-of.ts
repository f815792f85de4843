import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Goal } from '../../model/records/goal.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the goals of an organization, network, person or group and, for a network, also goals of other parties that
 * concern it. `party` identifies whose goal it is, `kind` whether it is an aim or a requirement. In dataset order.
 *
 * @example
 * goalsOf(index, 'htric').map(({ kind, statement }) => [kind, statement.en]);
 * // [['aim', 'Worldwide innovations, such as in devices, materials and coatings, find their way to …']]
 */
export const goalsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'organizations' | 'persons' | 'groups', I>,
): Goal[] => [...lookupsOf(index).goalsByParty(partyId)];
