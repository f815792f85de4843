import * as z from 'zod/mini';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { positiveIntegerSchema } from './numbers.js';
import { recordFields } from './record.js';

/** The schemes that concepts belong to. */
export const conceptSchemes = [
  'pillar',
  'life-stage',
  'theme',
  'domain',
  'daily-activity',
  'actor-group',
  'target-group',
  'industry',
  'property',
] as const;

/** A term by which a network orders its work, or a property that observations measure. @term skos:Concept */
export const conceptSchema = z.strictObject({
  ...recordFields,
  /** The scheme it belongs to. @term skos:inScheme */
  scheme: z.enum(conceptSchemes),
  /** Name. @term skos:prefLabel */
  label: localizedTextSchema,
  /** What it means, in our own words. @term skos:definition */
  description: z.optional(localizedTextSchema),
  /** Position within its scheme and network, from 1. @term schema:position */
  order: z.optional(positiveIntegerSchema),
  /** The wider concept. @term skos:broader */
  broader: z.optional(idSchema),
  /** The network whose term it is; absent: used by several. @term own */
  network: z.optional(idSchema),
});

/** What `conceptSchema` describes. */
export type Concept = z.infer<typeof conceptSchema>;
/** One of `conceptSchemes`. */
export type ConceptScheme = (typeof conceptSchemes)[number];
