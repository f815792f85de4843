import * as z from 'zod/mini';
import { idSchema } from '../values/id.js';
import { fieldPathListSchema } from '../values/non-empty-list.js';
import { plainTextSchema } from '../values/plain-text.js';

/** Where a fact was read, and the words that say it. */
export const citationSchema = z.strictObject({
  /** The source that says so. @term schema:citation @references sources */
  source: idSchema,
  /** At most eight words that stand in the source word for word. @term oa:exact */
  quote: z.optional(plainTextSchema),
  /** The quote holds personal data and is left out: a reader finds it in the source. @term own */
  withheld: z.optional(z.literal(true)),
  /** The heading or passage of the source in which it stands. @term own */
  section: z.optional(plainTextSchema),
  /** The fields it supports; absent: the whole record. @term own */
  fields: z.optional(fieldPathListSchema),
});

export type { Citation } from '../types.generated.js';
