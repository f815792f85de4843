import * as z from 'zod/mini';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { organizationKinds } from './organization.js';
import { recordFields } from './record.js';

/** How much of a kind a network covers. */
export const coverageExtents = ['all', 'most', 'most-prominent', 'many', 'some'] as const;

/** "All hospitals", "most municipalities": a claim about a kind, which names nobody. @term own */
export const coverageSchema = z.strictObject({
  ...recordFields,
  /** The network that covers them. @term own */
  network: idSchema,
  /** The kind that is covered. @term own */
  organizationKind: z.enum(organizationKinds),
  /** How much of it. @term own */
  extent: z.enum(coverageExtents),
  /** The claim in words: "most municipalities in the region". @term schema:description */
  statement: localizedTextSchema,
  /** The place within which it holds. @term schema:areaServed */
  area: z.optional(idSchema),
});

/** What `coverageSchema` describes. */
export type Coverage = z.infer<typeof coverageSchema>;
/** One of `coverageExtents`. */
export type CoverageExtent = (typeof coverageExtents)[number];
