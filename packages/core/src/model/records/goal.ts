import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownGoalKind } from '../vocabularies/goal-kind.js';

/** A term of the vocabulary `goal-kind`. */
export const goalKindSchema = /* @__PURE__ */ openTermSchema<KnownGoalKind>();

/** Something that a party wants to achieve, or requires others to achieve. @term org:purpose */
export const goalSchema = z.strictObject({
  ...recordFields,
  /** The party that has the goal: an organization, network, person or group; absent if it is the goal of `network`. @term own @references organizations networks persons groups */
  party: z.optional(idSchema),
  /** The network that it concerns. @term own @references networks */
  network: z.optional(idSchema),
  /** An aim of the party's own, or a requirement for others. @term own */
  kind: z._default(goalKindSchema, 'aim'),
  /** The goal, in our own words. @term schema:description */
  statement: localizedTextSchema,
  /** What it is about, such as a pillar: concepts. @term schema:about @references concepts */
  themes: z.optional(z.array(idSchema)),
  /** Date by which it is to be achieved. @term own */
  targetDate: z.optional(dateSchema),
});

export type { Goal } from '../types.generated.js';
