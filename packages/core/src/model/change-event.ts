import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { localizedTextSchema } from './localized-text.js';
import { idListSchema } from './non-empty-list.js';
import { recordFields } from './record.js';

/** Kinds of change. */
export const changeKinds = ['merger', 'renaming', 'acquisition', 'succession', 'legal-form', 'restructuring'] as const;

/** That organizations or networks became others: a merger, a new name. @term org:ChangeEvent */
export const changeEventSchema = z.strictObject({
  ...recordFields,
  /** What sort of change it was. @term org:classification */
  kind: z.enum(changeKinds),
  /** Those that there were before. @term org:originalOrganization */
  originals: idListSchema,
  /** Those that there were after. @term org:resultingOrganization */
  results: idListSchema,
  /** When it took effect. @term prov:atTime */
  date: z.optional(dateSchema),
  /** What changed, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
});

/** What `changeEventSchema` describes. */
export type ChangeEvent = z.infer<typeof changeEventSchema>;
/** One of `changeKinds`. */
export type ChangeKind = (typeof changeKinds)[number];
