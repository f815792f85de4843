import { findEdtf, type Edtf } from '../../model/values/edtf.js';
import type { Membership } from '../../model/records/membership.js';
import { daysOf, isWithin, readAsked, type DayRange } from '../dates/day-range.js';

/** What the data tell of a membership at a date. */
export type MembershipState = 'member' | 'not-member' | 'unknown';

const read = (date: string | undefined): Edtf | undefined => (date === undefined ? undefined : findEdtf(date));

/** The dates of a membership as day ranges: start, end and attestation. */
const momentsOf = ({ startDate, endDate, asOf }: Membership): DayRange[] =>
  [startDate, endDate, asOf]
    .map(read)
    .filter((date) => date !== undefined)
    .map(daysOf);

/**
 * Did the membership hold at a date? Of a year or month this asks for any time in it. What is not documented is unknown:
 *
 * - before its start and after its end: `not-member`;
 * - at its start, at its end, at an attested date (`asOf`) and between any two of these: `member`;
 * - otherwise `unknown`. A start without an end says nothing of later years, and an attestation tells of some moment
 *   within its own date: one for 2021 does not tell of 5 May 2021 nor of 2022, and one for 2006/2017 of none of these
 *   years by itself, but of the period as a whole. "About" and doubtful dates settle nothing.
 *
 * @throws {RangeError} when the date is no EDTF date
 * @example
 * const { 'clinic-partner': partner } = ownDataset.memberships; // from 2016, as a source of 2021 says
 * membershipAt(partner, '2019'); // 'member'
 * membershipAt(partner, '2023'); // 'unknown'
 */
export const membershipAt = (membership: Membership, date: string): MembershipState => {
  const asked = daysOf(readAsked(date));
  const [start, end] = [read(membership.startDate), read(membership.endDate)];
  if ((start && asked.last < daysOf(start).first) || (end && asked.first > daysOf(end).last)) return 'not-member';
  const moments = momentsOf(membership);
  if (moments.some((moment) => isWithin(moment, asked))) return 'member';
  const since = Math.min(...moments.map(({ last }) => last));
  const until = Math.max(...moments.map(({ first }) => first));
  return since <= until && asked.first <= until && asked.last >= since ? 'member' : 'unknown';
};
