import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Membership } from '../../model/records/membership.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * What a person, organization or network belongs to: the memberships that it holds. See `membersOf` for the other way.
 *
 * @example
 * membershipsOf(index, 'umc-utrecht').map(({ organization, role }) => [organization, role]);
 * // [['health-hub-utrecht', 'founding-partner'], ['city-deal-health-hub', 'partner'], …]
 */
export const membershipsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  memberId: IdOf<D, 'organizations' | 'networks' | 'persons', I>,
): Membership[] => [...lookupsOf(index).membershipsByMember(memberId)];
