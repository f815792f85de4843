import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { identifiersSchema } from '../values/identifiers.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { positiveIntegerSchema } from '../values/numbers.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownProgramKind } from '../vocabularies/program-kind.js';
import type { KnownProgramStatus } from '../vocabularies/program-status.js';
import { webUrlSchema } from '../values/web-url.js';

/** A term of the vocabulary `program-kind`. */
export const programKindSchema = /* @__PURE__ */ openTermSchema<KnownProgramKind>();

/** A term of the vocabulary `program-status`. */
export const programStatusSchema = /* @__PURE__ */ openTermSchema<KnownProgramStatus>();

/** Work that has a name of its own. Memberships record who leads it and takes part, links of kind `funds` who pays for it. @term HSDS:program */
export const programSchema = z.strictObject({
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** What sort of work it is; our classification unless the source uses the word. @term org:classification */
  kind: programKindSchema,
  /** The network that runs it, if one does. @term schema:parentOrganization @references networks */
  network: z.optional(idSchema),
  /** The networks that a source describes it together with, when no source states which network runs it. @term own @references networks */
  about: z.optional(z.array(idSchema)),
  /** The larger program of which it is a part. @term schema:isPartOf @references programs */
  partOf: z.optional(idSchema),
  /** Who proposed it: organizations, networks, persons, groups. @term own @references organizations networks persons groups */
  proposedBy: z.optional(z.array(idSchema)),
  /** What it is about: concepts. @term schema:about @references concepts */
  themes: z.optional(z.array(idSchema)),
  /** What it does, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** Website. @term schema:url */
  url: z.optional(webUrlSchema),
  /** Numbers in public registers; those of the body that runs it, if that body has the same name. @term schema:identifier */
  identifiers: z.optional(identifiersSchema),
  /** Position among its siblings, where the source gives an order, from 1. @term schema:position */
  order: z.optional(positiveIntegerSchema),
  /** How far it has progressed. @term schema:status */
  status: z.optional(programStatusSchema),
  /** Start. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** End. @term schema:endDate */
  endDate: z.optional(dateSchema),
});

export type { Program } from '../types.generated.js';
