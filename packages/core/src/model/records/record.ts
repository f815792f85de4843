import * as z from 'zod/mini';
import { citationSchema } from './citation.js';
import { fieldPathSchema } from '../values/field-path.js';
import { idSchema } from '../values/id.js';

/** The fields that every record has. */
export const recordFields = {
  /** Kebab-case, unique in the whole dataset, never reused; the key under which the record stands. @term schema:identifier */
  id: idSchema,
  /** Where the facts of this record were read. @term prov:wasDerivedFrom */
  citations: z._default(z.array(citationSchema), []),
  /** Fields that are our own classification or translation, not the words of a source. @term own */
  editorial: z.optional(z.array(fieldPathSchema)),
};
