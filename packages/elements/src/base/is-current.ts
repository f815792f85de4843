import { membershipAt, type Membership } from '@health-networks/core';
import { presentDay } from './text/present-day.js';

/**
 * Whether a membership is one of today: it has begun and has not ended, as far as its dates say. A widget shows who
 * belongs now; records without dates count. `today` is an EDTF day.
 */
export const isCurrent = (membership: Membership, today?: string): boolean =>
  (membership.startDate === undefined && membership.endDate === undefined) ||
  membershipAt(membership, today ?? presentDay()) !== 'not-member';
