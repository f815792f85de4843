import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { recordFields } from './record.js';

/** Kinds of link; each reads from `from` to `to`. */
export const linkKinds = [
  'partner-of',
  'cooperates-with',
  'supports',
  'connects',
  'visited',
  'invited',
  'co-created',
  'funds',
  'seeks-cooperation-with',
] as const;

/**
 * A tie between two parties that is no membership. Whether it crosses a border is derived from their places.
 * @term org:linkedTo
 */
export const linkSchema = z.strictObject({
  ...recordFields,
  /** The party that acts: organization, network or person; or a program, such as one that funds. @term org:linkedTo */
  from: idSchema,
  /** The party or place that it is tied to. @term org:linkedTo */
  to: idSchema,
  /** The nature of the tie. @term own */
  kind: z.enum(linkKinds),
  /** The networks and programs to which it belongs, besides its ends. @term schema:about */
  about: z.optional(z.array(idSchema)),
  /** The tie in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** Since when, or when it happened. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** Until when. @term schema:endDate */
  endDate: z.optional(dateSchema),
});

/** What `linkSchema` describes. */
export type Link = z.infer<typeof linkSchema>;
/** One of `linkKinds`. */
export type LinkKind = (typeof linkKinds)[number];
