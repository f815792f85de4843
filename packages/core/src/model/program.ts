import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { identifiersSchema } from './identifiers.js';
import { localizedTextSchema } from './localized-text.js';
import { positiveIntegerSchema } from './numbers.js';
import { recordFields } from './record.js';
import { webUrlSchema } from './web-url.js';

/** Kinds of program, in the order in which lists show them. */
export const programKinds = [
  'coalition',
  'sub-coalition',
  'transition-program',
  'prevention-program',
  'academy',
  'strand',
  'platform',
  'living-lab',
  'project',
  'cohort',
  'testing-ground',
  'funding-program',
  'other',
] as const;

/** How far a program is, at the time of the source. */
export const programStatuses = ['planned', 'in-development', 'running', 'ended'] as const;

/** Work that a network does under a name of its own. @term HSDS:program */
export const programSchema = z.strictObject({
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** What sort of work it is; our classification unless the source uses the word. @term org:classification */
  kind: z.enum(programKinds),
  /** The network that does it. @term schema:parentOrganization */
  network: idSchema,
  /** The larger program of which it is a part. @term schema:isPartOf */
  partOf: z.optional(idSchema),
  /** Those who lead it: organizations, networks, persons. @term own */
  ledBy: z.optional(z.array(idSchema)),
  /** What it is about: concepts. @term schema:about */
  themes: z.optional(z.array(idSchema)),
  /** What it does, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** Website. @term schema:url */
  url: z.optional(webUrlSchema),
  /** Numbers in public registers, of the body that carries it where that bears its name. @term schema:identifier */
  identifiers: z.optional(identifiersSchema),
  /** Position among its siblings, where the source gives an order, from 1. @term schema:position */
  order: z.optional(positiveIntegerSchema),
  /** How far it is. @term schema:status */
  status: z.optional(z.enum(programStatuses)),
  /** Start. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** End. @term schema:endDate */
  endDate: z.optional(dateSchema),
});

/** What `programSchema` describes. */
export type Program = z.infer<typeof programSchema>;
/** One of `programKinds`. */
export type ProgramKind = (typeof programKinds)[number];
/** One of `programStatuses`. */
export type ProgramStatus = (typeof programStatuses)[number];
