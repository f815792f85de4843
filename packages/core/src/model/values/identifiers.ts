import * as z from 'zod/mini';
import { refine } from './refine.js';

/** An id of the Research Organization Registry as its full address. */
export const rorPattern = /^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/;
/** An item of Wikidata. */
export const wikidataPattern = /^Q[1-9]\d*$/;

const identifier = (pattern: RegExp, example: string) =>
  z
    .string()
    .check(
      refine(
        (text: string) => pattern.test(text),
        'is not an identifier of that register',
        `Write it like "${example}".`,
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
});

export type { Identifiers } from '../types.generated.js';
