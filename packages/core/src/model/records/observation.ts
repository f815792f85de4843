import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { quantitySchema } from '../values/quantity.js';
import { recordFields } from './record.js';

/** A figure as a source gives it. Rival figures are several observations. @term schema:Observation */
export const observationSchema = z.strictObject({
  ...recordFields,
  /** What the figure is about: any record. @term schema:observationAbout @references any */
  subject: idSchema,
  /** What is measured: a concept of scheme `property`. @term schema:measuredProperty @references concepts */
  property: idSchema,
  /** The figure with its qualifier and unit. @term schema:value */
  quantity: quantitySchema,
  /** The moment for which it holds, where the source gives one. @term schema:observationDate */
  asOf: z.optional(dateSchema),
  /** What a reader must know to read the figure rightly. @term schema:description */
  note: z.optional(localizedTextSchema),
});

export type { Observation } from '../types.generated.js';
