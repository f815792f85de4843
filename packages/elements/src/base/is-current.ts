import { membershipAt, type Membership } from '@health-networks/core';
import { presentDay } from './text/present-day.js';

/** The day that counts as today, EDTF. */
type Day = string;

/**
 * Whether a membership is one of today: it has begun and has not ended, as far as its dates say. A widget shows who
 * belongs now; records without dates count.
 */
export const isCurrent = (membership: Membership, today?: Day): boolean =>
  (membership.startDate === undefined && membership.endDate === undefined) ||
  membershipAt(membership, today ?? presentDay()) !== 'not-member';
