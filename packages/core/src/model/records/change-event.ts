import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { idListSchema } from '../values/non-empty-list.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownChangeKind } from '../vocabularies/change-kind.js';
import type { KnownChangeStatus } from '../vocabularies/change-status.js';

/** A term of the vocabulary `change-kind`. */
export const changeKindSchema = /* @__PURE__ */ openTermSchema<KnownChangeKind>();

/** A term of the vocabulary `change-status`. */
export const changeStatusSchema = /* @__PURE__ */ openTermSchema<KnownChangeStatus>();

/** A change by which organizations or networks were replaced by others: a merger, a new name. @term org:ChangeEvent */
export const changeEventSchema = z.strictObject({
  ...recordFields,
  /** What sort of change it was. @term org:classification */
  kind: changeKindSchema,
  /** The organizations or networks before the change. @term org:originalOrganization @references organizations networks */
  originals: idListSchema,
  /** The organizations or networks after the change. @term org:resultingOrganization @references organizations networks */
  results: idListSchema,
  /** Whether the change has taken place or is planned, at the time of the source. @term own */
  status: z._default(changeStatusSchema, 'done'),
  /** When it takes effect. @term prov:atTime */
  date: z.optional(dateSchema),
  /** What changed, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
});

export type { ChangeEvent } from '../types.generated.js';
