import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { plainTextSchema } from '../values/plain-text.js';
import { recordFields } from './record.js';
import { webUrlSchema } from '../values/web-url.js';

/** A person whom a document names in a public role. @term schema:Person */
export const personSchema = z.strictObject({
  ...recordFields,
  /** First name. @term schema:givenName */
  givenName: plainTextSchema,
  /** Prefix that belongs to the family name and is passed over in sorting: "van der". @term own */
  familyNamePrefix: z.optional(plainTextSchema),
  /** Family name without its prefix. @term schema:familyName */
  familyName: plainTextSchema,
  /** Title before the name: "Prof.". @term schema:honorificPrefix */
  honorificPrefix: z.optional(plainTextSchema),
  /** Picture of the person. @term schema:image */
  image: z.optional(webUrlSchema),
  /** Date by which somebody must look again whether the person still holds the public role. @term own */
  reviewBy: z.optional(dateSchema),
});

export type { Person } from '../types.generated.js';
