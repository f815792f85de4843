import * as z from 'zod/mini';
import { idSchema } from '../values/id.js';
import { fieldPathListSchema } from '../values/non-empty-list.js';
import { plainTextSchema } from '../values/plain-text.js';

/** Where a fact was read, and the words that state it. */
export const citationSchema = z.strictObject({
  /** The source that states the fact. @term schema:citation @references sources */
  source: idSchema,
  /** At most eight words, exactly as they occur in the source. @term oa:exact */
  quote: z.optional(plainTextSchema),
  /** The quote is left out because it contains personal data; readers can find it in the source. @term own */
  withheld: z.optional(z.literal(true)),
  /** The heading or passage of the source in which the fact is stated. @term own */
  section: z.optional(plainTextSchema),
  /** The fields that the citation supports; absent: the whole record. @term own */
  fields: z.optional(fieldPathListSchema),
});

export type { Citation } from '../types.generated.js';
