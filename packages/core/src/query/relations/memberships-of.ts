import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Membership } from '../../model/records/membership.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the memberships that a person, organization or network holds in organizations, networks and programs. See
 * `membersOf` for the opposite direction.
 *
 * @example
 * membershipsOf(index, 'umc-utrecht').map(({ organization, role }) => [organization, role]);
 * // [['health-hub-utrecht', 'founding-partner'], ['city-deal-health-hub', 'partner'], …]
 */
export const membershipsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  memberId: IdOf<D, 'organizations' | 'networks' | 'persons', I>,
): Membership[] => [...lookupsOf(index).membershipsByMember(memberId)];
