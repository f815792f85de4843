import { lookupsOf } from '../lookups-of.js';
import type { ChangeEvent } from '../../model/records/change-event.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the changes from which an organization or network emerged, or in which it was replaced, in dataset order.
 *
 * @example
 * changeEventsOf(index, 'health-hub-utrecht').map(({ kind, originals, results }) => ({ kind, originals, results }));
 * // [{ kind: 'expansion', originals: ['city-deal-health-hub'], results: ['health-hub-utrecht'] }]
 */
export const changeEventsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'organizations', I>,
): ChangeEvent[] => [...lookupsOf(index).changeEventsByParty(partyId)];
