import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownMembershipRole } from '../vocabularies/membership-role.js';

/** A term of the vocabulary `membership-role`. */
export const membershipRoleSchema = /* @__PURE__ */ openTermSchema<KnownMembershipRole>();

/** That someone belongs to an organization, network or program, in what role and when. @term org:Membership */
export const membershipSchema = z.strictObject({
  ...recordFields,
  /** Who belongs: a person, organization or network. @term org:member @references organizations networks persons */
  member: idSchema,
  /** To what: an organization, network or program. @term org:organization @references organizations networks programs */
  organization: idSchema,
  /** In what role. @term org:role */
  role: membershipRoleSchema,
  /** The post or title in words: "Director Health". @term schema:roleName */
  title: z.optional(localizedTextSchema),
  /** Since when. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** Until when. @term schema:endDate */
  endDate: z.optional(dateSchema),
  /** When the source attests it, where start and end are not known; of a period, some moment within. @term own */
  asOf: z.optional(dateSchema),
  /** What a reader must know to read it rightly. @term schema:description */
  note: z.optional(localizedTextSchema),
  /** The organization that the member stands for. @term own @references organizations networks */
  onBehalfOf: z.optional(idSchema),
});

export type { Membership } from '../types.generated.js';
