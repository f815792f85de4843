import * as z from 'zod/mini';
import { rorPattern, wikidataPattern } from '../guards/identifier-patterns.js';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

const identifier = (pattern: RegExp, example: string) =>
  z.string().check(
    refine(
      (text: string) => pattern.test(text),
      'identifier',
      () => ['write-like', { example }],
    ),
  );

/** Address of an organization in the Research Organization Registry. */
export const rorIdSchema = identifier(rorPattern, 'https://ror.org/0575yy874');

/** Number of an item in Wikidata. */
export const wikidataIdSchema = identifier(wikidataPattern, 'Q2456800');

/** Numbers of an organization in public registers. */
export const identifiersSchema = z.strictObject({
  /** Research Organization Registry. @term schema:sameAs */
  ror: z.optional(rorIdSchema),
  /** Wikidata item. @term schema:sameAs */
  wikidata: z.optional(wikidataIdSchema),
  /** Numbers in other registers, each after the name of the register: "KvK 12345678". @term schema:identifier */
  other: z.optional(z.array(plainTextSchema)),
});

export type { Identifiers } from '../types.generated.js';
