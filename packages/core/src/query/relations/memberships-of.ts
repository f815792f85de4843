import type { Dataset, Membership, Network } from '../../model/types.generated.js';
import { findEdtf, type Edtf } from '../../model/values/edtf.js';
import { daysOf, isWithin, parseDateArgument, type DayRange } from '../dates/event-dates.js';
import { findIn } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';

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

/** The state of a membership at a date, as far as the data document it. */
export type MembershipState = 'member' | 'not-member' | 'unknown';

/** The dates of a membership. */
type MembershipDates = Pick<Membership, 'startDate' | 'endDate' | 'asOf'>;

const read = (date: string | undefined): Edtf | undefined => (date === undefined ? undefined : findEdtf(date));

/** Returns the start, end and attested date of a membership as day ranges. */
const momentsOf = ({ startDate, endDate, asOf }: MembershipDates): DayRange[] =>
  [startDate, endDate, asOf]
    .map(read)
    .filter((date) => date !== undefined)
    .map(daysOf);

/**
 * Returns whether a membership held at a date. For a year or month, it is enough that it held at any time within it.
 * What is not documented is unknown:
 *
 * - before its start and after its end: `not-member`;
 * - at its start, at its end, at an attested date (`asOf`) and between any two of these: `member`;
 * - in all other cases: `unknown`. A start without an end does not cover later years. An attested date covers some
 *   moment within itself: one for 2021 covers neither 5 May 2021 nor 2022, and one for 2006/2017 covers the whole
 *   period but none of its single years. Approximate and uncertain dates are ignored.
 *
 * @throws {RangeError} when the date is not an EDTF date
 * @example
 * const { 'clinic-partner': partner } = ownDataset.memberships; // from 2016, as a source of 2021 says
 * membershipAt(partner, '2019'); // 'member'
 * membershipAt(partner, '2023'); // 'unknown'
 */
export const membershipAt = (membership: MembershipDates, date: string): MembershipState => {
  const requested = daysOf(parseDateArgument(date));
  const [start, end] = [read(membership.startDate), read(membership.endDate)];
  if ((start && requested.last < daysOf(start).first) || (end && requested.first > daysOf(end).last))
    return 'not-member';
  const moments = momentsOf(membership);
  if (moments.some((moment) => isWithin(moment, requested))) return 'member';
  const since = Math.min(...moments.map(({ last }) => last));
  const until = Math.max(...moments.map(({ first }) => first));
  return since <= until && requested.first <= until && requested.last >= since ? 'member' : 'unknown';
};
