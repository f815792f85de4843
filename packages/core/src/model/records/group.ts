import * as z from 'zod/mini';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { positiveIntegerSchema } from '../values/numbers.js';
import { organizationKindSchema } from './organization.js';
import { quantitySchema } from '../values/quantity.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownGroupExtent } from '../vocabularies/group-extent.js';
import type { KnownGroupRelation } from '../vocabularies/group-relation.js';

/** A term of the vocabulary `group-extent`. */
export const groupExtentSchema = /* @__PURE__ */ openTermSchema<KnownGroupExtent>();

/** A term of the vocabulary `group-relation`. */
export const groupRelationSchema = /* @__PURE__ */ openTermSchema<KnownGroupRelation>();

/**
 * Parties that a text mentions without naming them: "all hospitals", "their Finnish counterparts", "investors". Never
 * counted as one organization, and never expanded into names. @term foaf:Group
 */
export const groupSchema = z.strictObject({
  ...recordFields,
  /** The group in the words of the text: "most municipalities in the region". @term schema:name */
  name: localizedTextSchema,
  /** What a reader must know about it, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** What sort of organization they are, if the text states it. @term org:classification */
  organizationKind: z.optional(organizationKindSchema),
  /** How many of that kind, as a word; absent if the text gives none. @term own */
  extent: z.optional(groupExtentSchema),
  /** How many, as a number. @term schema:numberOfItems */
  quantity: z.optional(quantitySchema),
  /** The place in which they are located. @term schema:areaServed @references places */
  area: z.optional(idSchema),
  /** The network to which they are related. @term own @references networks */
  network: z.optional(idSchema),
  /** How they are related to the network: it covers, brings together, invites or serves them. @term own */
  relation: z.optional(groupRelationSchema),
  /** Position in the list of the source, from 1. @term schema:position */
  order: z.optional(positiveIntegerSchema),
});

export type { Group } from '../types.generated.js';
