import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { NetworkEvent } from '../../model/records/network-event.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the events that belong to a network or program, or that a party or group organizes or attends, in dataset
 * order.
 *
 * @example
 * eventsOf(index, 'upgraded').map(({ id }) => id);
 * // ['upgraded-life-festival-2014', 'health100-2019', 'upgraded-delegation-visit-2020', …]
 */
export const eventsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'programs' | 'organizations' | 'persons' | 'groups', I>,
): NetworkEvent[] => [...lookupsOf(index).eventsByParty(partyId)];
