import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { recordFields } from './record.js';

/** Something that a network wants to reach. @term org:purpose */
export const goalSchema = z.strictObject({
  ...recordFields,
  /** Whose goal it is. @term own */
  network: idSchema,
  /** The goal, in our own words. @term schema:description */
  statement: localizedTextSchema,
  /** By when. @term own */
  targetDate: z.optional(dateSchema),
});

/** What `goalSchema` describes. */
export type Goal = z.infer<typeof goalSchema>;
