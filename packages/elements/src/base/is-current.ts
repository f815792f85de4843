import { membershipAt, type Membership } from '@health-networks/core';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Returns today's date in the reader's time zone, as EDTF. Views take it as an option, so that they stay pure. */
export const presentDay = (now = new Date()): string =>
  `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

/**
 * Whether a membership is one of today: it has begun and has not ended, as far as its dates say. A widget shows who
 * belongs now; records without dates count. `today` is an EDTF day.
 */
export const isCurrent = (membership: Membership, today?: string): boolean =>
  (membership.startDate === undefined && membership.endDate === undefined) ||
  membershipAt(membership, today ?? presentDay()) !== 'not-member';
