import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { identifiersSchema } from '../values/identifiers.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { plainTextSchema } from '../values/plain-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownOrganizationKind } from '../vocabularies/organization-kind.js';
import { webUrlSchema } from '../values/web-url.js';

/** A term of the vocabulary `organization-kind`. */
export const organizationKindSchema = /* @__PURE__ */ openTermSchema<KnownOrganizationKind>();

/** The fields that organizations and networks share: a network is an organization that has members. */
export const organizationFields = {
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** Other names and abbreviations in use, as written. @term schema:alternateName */
  alternateNames: z.optional(z.array(plainTextSchema)),
  /** What a reader must know about it, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** What it works on: concepts. @term schema:knowsAbout @references concepts */
  themes: z.optional(z.array(idSchema)),
  /** Seat. @term org:basedAt @references places */
  place: z.optional(idSchema),
  /** Website. @term schema:url */
  url: z.optional(webUrlSchema),
  /** Picture of the logo. @term schema:logo */
  logo: z.optional(webUrlSchema),
  /** Numbers in public registers. @term schema:identifier */
  identifiers: z.optional(identifiersSchema),
  /** When it was founded. @term schema:foundingDate */
  startDate: z.optional(dateSchema),
  /** When it ceased to exist. @term schema:dissolutionDate */
  endDate: z.optional(dateSchema),
};

/** A body that can be a member, a partner or an employer. @term org:Organization schema:Organization */
export const organizationSchema = z.strictObject({
  ...organizationFields,
  /** What sort of organization it is. @term org:classification */
  kind: organizationKindSchema,
  /** The organization of which it is a part. @term org:subOrganizationOf @references organizations networks */
  subOrganizationOf: z.optional(idSchema),
  /** The country or region that it represents abroad, as an embassy does: queries by country use this place. @term own @references places */
  represents: z.optional(idSchema),
});

export type { Organization } from '../types.generated.js';
