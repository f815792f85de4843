import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownLinkKind } from '../vocabularies/link-kind.js';

/** A term of the vocabulary `link-kind`. */
export const linkKindSchema = /* @__PURE__ */ openTermSchema<KnownLinkKind>();

/**
 * A relation between two records other than a membership: parties, groups, programs, events, places or sources. Whether
 * it crosses a border is derived from their places.
 * @term org:linkedTo
 */
export const linkSchema = z.strictObject({
  ...recordFields,
  /** The end that acts, such as the party that visits or the program that funds. @term org:linkedTo @references organizations networks persons groups programs events places sources */
  from: idSchema,
  /** The end that it leads to. @term org:linkedTo @references organizations networks persons groups programs events places sources */
  to: idSchema,
  /** The nature of the relation; determines whether it reads the same from either end. @term own */
  kind: linkKindSchema,
  /** The networks and programs to which it belongs, besides its ends. @term schema:about @references networks programs */
  about: z.optional(z.array(idSchema)),
  /** The relation in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** When it started, or when it happened. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** When it ended. @term schema:endDate */
  endDate: z.optional(dateSchema),
});

export type { Link } from '../types.generated.js';
