import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownGoalKind } from '../vocabularies/goal-kind.js';

/** A term of the vocabulary `goal-kind`. */
export const goalKindSchema = /* @__PURE__ */ openTermSchema<KnownGoalKind>();

/** Something that a party wants to reach, or says that others must. @term org:purpose */
export const goalSchema = z.strictObject({
  ...recordFields,
  /** Whose goal it is: an organization, network, person or group; absent where it is that of `network`. @term own @references organizations networks persons groups */
  party: z.optional(idSchema),
  /** The network that it concerns. @term own @references networks */
  network: z.optional(idSchema),
  /** An aim of its own, or a requirement. @term own */
  kind: z._default(goalKindSchema, 'aim'),
  /** The goal, in our own words. @term schema:description */
  statement: localizedTextSchema,
  /** What it is about, such as a pillar: concepts. @term schema:about @references concepts */
  themes: z.optional(z.array(idSchema)),
  /** By when. @term own */
  targetDate: z.optional(dateSchema),
});

export type { Goal } from '../types.generated.js';
