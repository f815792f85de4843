import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { idListSchema } from '../values/non-empty-list.js';
import { recordFields } from './record.js';

/** A view or claim, in our own words. @term schema:Claim */
export const statementSchema = z.strictObject({
  ...recordFields,
  /** Who makes the statement: a person, organization, network or group; absent if it is the document itself. @term prov:wasAttributedTo @references organizations networks persons groups */
  attributedTo: z.optional(idSchema),
  /** What it is about: networks, organizations, programs, concepts, places. @term schema:about @references any */
  about: idListSchema,
  /** The view, in our own words. @term schema:text */
  text: localizedTextSchema,
  /** When the statement was made. @term schema:dateCreated */
  date: z.optional(dateSchema),
});

export type { Statement } from '../types.generated.js';
