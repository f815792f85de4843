import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { quantitySchema } from '../values/quantity.js';
import { recordFields } from './record.js';

/** A quantity as a source states it. Contradicting quantities are separate observations. @term schema:Observation */
export const observationSchema = z.strictObject({
  ...recordFields,
  /** What the quantity is about: any record. @term schema:observationAbout @references any */
  subject: idSchema,
  /** What is measured: a concept of scheme `property`. @term schema:measuredProperty @references concepts */
  property: idSchema,
  /** The number with its qualifier and unit. @term schema:value */
  quantity: quantitySchema,
  /** The date for which it holds, if the source gives one. @term schema:observationDate */
  asOf: z.optional(dateSchema),
  /** What a reader must know to interpret the quantity correctly. @term schema:description */
  note: z.optional(localizedTextSchema),
});

export type { Observation } from '../types.generated.js';
