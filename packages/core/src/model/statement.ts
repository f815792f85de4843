import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { idListSchema } from './non-empty-list.js';
import { recordFields } from './record.js';

/** A named person's view, in our own words. @term prov:wasAttributedTo */
export const statementSchema = z.strictObject({
  ...recordFields,
  /** Who says so. @term prov:wasAttributedTo */
  person: idSchema,
  /** What it is about: networks, organizations, programs, concepts, places. @term schema:about */
  about: idListSchema,
  /** The view, in our own words. @term schema:text */
  text: localizedTextSchema,
  /** When it was said. @term schema:dateCreated */
  date: z.optional(dateSchema),
});

/** What `statementSchema` describes. */
export type Statement = z.infer<typeof statementSchema>;
