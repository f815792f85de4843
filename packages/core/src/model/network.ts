import * as z from 'zod/mini';
import { idSchema } from './id.js';
import { languageTagSchema } from './language-tag.js';
import { localizedTextSchema } from './localized-text.js';
import { organizationFields } from './organization.js';

/** Kinds of network, in the order in which lists show them. */
export const networkKinds = [
  'regional-alliance',
  'cluster',
  'ecosystem',
  'cooperative',
  'forum',
  'cross-border-collaboration',
  'project',
  'city-deal',
  'other',
] as const;

/** An organization, legal person or not, that others belong to. @term org:OrganizationalCollaboration */
export const networkSchema = z.strictObject({
  ...organizationFields,
  /** What sort of network it is. @term org:classification */
  kind: z.enum(networkKinds),
  /** What it exists for. @term org:purpose */
  purpose: z.optional(localizedTextSchema),
  /** Concepts of scheme `pillar` on which it is built, in order. @term own */
  pillars: z.optional(z.array(idSchema)),
  /** Concepts of scheme `life-stage` that it serves, in order. @term own */
  lifeStages: z.optional(z.array(idSchema)),
  /** Places for which it works. @term schema:areaServed */
  areaServed: z.optional(z.array(idSchema)),
  /** Languages in which it works. @term schema:knowsLanguage */
  languages: z.optional(z.array(languageTagSchema)),
});

/** What `networkSchema` describes. */
export type Network = z.infer<typeof networkSchema>;
/** One of `networkKinds`. */
export type NetworkKind = (typeof networkKinds)[number];
