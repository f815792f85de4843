import * as z from 'zod/mini';
import { idSchema } from './id.js';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

/** A field of a record, with dots into it: `kind`, `name.de`, `telephone.number`. */
export const fieldPathSchema = z
  .string()
  .check(
    refine(
      (path: string) => /^[A-Za-z][A-Za-z-]*(?:\.[A-Za-z0-9-]+)*$/.test(path),
      'is not a field path',
      'Name the field, with dots into it: "kind" or "name.de".',
    ),
  );

/** Where a fact was read, and the words that say it. */
export const citationSchema = z.strictObject({
  /** The source that says so. @term schema:citation */
  source: idSchema,
  /** At most eight words that stand in the source word for word. @term oa:exact */
  quote: z.optional(plainTextSchema),
  /** The heading or passage of the source in which it stands. @term schema:pagination */
  section: z.optional(plainTextSchema),
  /** The fields it supports; absent: the whole record. @term own */
  fields: z.optional(z.array(fieldPathSchema).check(z.minLength(1))),
});

export type Citation = z.infer<typeof citationSchema>;
