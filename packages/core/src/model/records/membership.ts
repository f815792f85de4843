import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownMembershipRole } from '../vocabularies/membership-role.js';

/** A term of the vocabulary `membership-role`. */
export const membershipRoleSchema = /* @__PURE__ */ openTermSchema<KnownMembershipRole>();

/** The membership of a party in an organization, network or program, with its role and dates. @term org:Membership */
export const membershipSchema = z.strictObject({
  ...recordFields,
  /** The member: a person, organization or network. @term org:member @references organizations networks persons */
  member: idSchema,
  /** What the member belongs to: an organization, network or program. @term org:organization @references organizations networks programs */
  organization: idSchema,
  /** The role of the member. @term org:role */
  role: membershipRoleSchema,
  /** The position or title in words: "Director Health". @term schema:roleName */
  title: z.optional(localizedTextSchema),
  /** When the membership started. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** When the membership ended. @term schema:endDate */
  endDate: z.optional(dateSchema),
  /** Date at which the source attests the membership, if start and end are unknown; for a period, some moment within it. @term own */
  asOf: z.optional(dateSchema),
  /** What a reader must know to interpret the record correctly. @term schema:description */
  note: z.optional(localizedTextSchema),
  /** The organization that the member represents. @term own @references organizations networks */
  onBehalfOf: z.optional(idSchema),
});

export type { Membership } from '../types.generated.js';
