import * as z from 'zod/mini';
import { languageTagSchema } from '../values/code-names.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { openTermSchema } from '../values/term.js';
import type { KnownNetworkKind } from '../vocabularies/network-kind.js';
import { organizationFields } from './organization.js';

/** A term of the vocabulary `network-kind`. */
export const networkKindSchema = /* @__PURE__ */ openTermSchema<KnownNetworkKind>();

/** An organization, with or without legal personality, that has members. @term org:OrganizationalCollaboration */
export const networkSchema = z.strictObject({
  ...organizationFields,
  /** What sort of network it is. @term org:classification */
  kind: networkKindSchema,
  /** What else sources call it, as further terms of `network-kind`. @term own */
  alsoDescribedAs: z.optional(z.array(networkKindSchema)),
  /** What it exists for. @term org:purpose */
  purpose: z.optional(localizedTextSchema),
  /** Concepts of scheme `pillar` on which it is built, in order. @term own @references concepts */
  pillars: z.optional(z.array(idSchema)),
  /** Concepts of scheme `life-stage` that it serves, in order. @term own @references concepts */
  lifeStages: z.optional(z.array(idSchema)),
  /** Places for which it works. @term schema:areaServed @references places */
  areaServed: z.optional(z.array(idSchema)),
  /** Languages in which it works. @term schema:knowsLanguage */
  languages: z.optional(z.array(languageTagSchema)),
});

export type { Network } from '../types.generated.js';
