import * as z from 'zod/mini';
import { idSchema } from '../values/id.js';
import { localizedTextSchema, localizedTextsSchema } from '../values/localized-text.js';
import { membershipRoleSchema } from './membership.js';
import { nonEmptyListOf } from '../values/non-empty-list.js';
import { positiveIntegerSchema } from '../values/numbers.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownConceptScheme } from '../vocabularies/concept-scheme.js';

/** A term of the vocabulary `concept-scheme`. */
export const conceptSchemeSchema = /* @__PURE__ */ openTermSchema<KnownConceptScheme>();

/**
 * A term by which a network organizes its work, a property that observations measure, or a term that the dataset adds
 * to a vocabulary: then its id is the term, and `scheme` is the name of the vocabulary. @term skos:Concept
 */
export const conceptSchema = z.strictObject({
  ...recordFields,
  /** The scheme it belongs to. @term skos:inScheme */
  scheme: conceptSchemeSchema,
  /** Name. @term skos:prefLabel */
  label: localizedTextSchema,
  /** Plural name: "pharmacies". @term own */
  pluralLabel: z.optional(localizedTextSchema),
  /** Other words for it, singular or plural, by which readers of tables find it too: "chemist". @term skos:altLabel */
  altLabels: z.optional(localizedTextsSchema),
  /** For a link kind: the name that reads from the second end to the first. @term own */
  inverseLabel: z.optional(localizedTextSchema),
  /** What it means, in our own words. @term skos:definition */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** Position within its scheme and network, from 1. @term schema:position */
  order: z.optional(positiveIntegerSchema),
  /** The broader concept; for a term of a vocabulary, the broader term, built-in or declared. @term skos:broader @references concepts */
  broader: z.optional(idSchema),
  /** The network to which the term belongs; absent: used by several networks. @term own @references networks */
  network: z.optional(idSchema),
  /** For a property that counts members: the roles that it counts, including narrower ones. @term own */
  countsRoles: z.optional(nonEmptyListOf(membershipRoleSchema)),
});

export type { Concept } from '../types.generated.js';
