import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { recordFields } from './record.js';

/** Roles, from the closest tie to the loosest, then those that persons hold. */
export const membershipRoles = [
  'lead',
  'coordinator',
  'founder',
  'founding-partner',
  'founding-member',
  'partner',
  'member',
  'participant',
  'signatory',
  'contract-party',
  'board-member',
  'shareholder',
  'funder',
  'supporter',
  'ambassador',
  'public-office',
  'executive',
  'staff',
] as const;

/** That someone belongs to an organization, network or program, in what role and when. @term org:Membership */
export const membershipSchema = z.strictObject({
  ...recordFields,
  /** Who belongs: a person, organization or network. @term org:member */
  member: idSchema,
  /** To what: an organization, network or program. @term org:organization */
  organization: idSchema,
  /** In what role. @term org:role */
  role: z.enum(membershipRoles),
  /** The post or title in words: "Director Health". @term schema:roleName */
  title: z.optional(localizedTextSchema),
  /** Since when. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** Until when. @term schema:endDate */
  endDate: z.optional(dateSchema),
  /** The organization that the member stands for. @term own */
  onBehalfOf: z.optional(idSchema),
});

/** What `membershipSchema` describes. */
export type Membership = z.infer<typeof membershipSchema>;
/** One of `membershipRoles`. */
export type MembershipRole = (typeof membershipRoles)[number];
