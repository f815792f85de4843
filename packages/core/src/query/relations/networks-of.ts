import type { Dataset } from '../../model/dataset.js';
import type { Network } from '../../model/records/network.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { lookupsOf } from '../lookups-of.js';

/**
 * Returns the networks to which an organization, network or person belongs, in any role. Each network is listed once,
 * in dataset order of the memberships. See `membershipsOf` for roles and dates.
 *
 * @example
 * networksOf(index, 'umc-utrecht').map(({ id }) => id); // ['health-hub-utrecht', 'city-deal-health-hub']
 */
export const networksOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'organizations' | 'networks' | 'persons', I>,
): Network[] => {
  const ids = lookupsOf(index)
    .membershipsByMember(partyId)
    .map(({ organization }) => organization);
  return [...new Set(ids)].map((id) => findIn(index, 'networks', id)).filter((network) => network !== undefined);
};
