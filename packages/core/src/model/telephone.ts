import * as z from 'zod/mini';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

/** A plus sign and up to fifteen digits, the first not zero. */
export const e164Pattern = /^\+[1-9]\d{6,14}$/;

/** A telephone number in E.164. */
export const telephoneNumberSchema = z
  .string()
  .check(
    refine(
      (number: string) => e164Pattern.test(number),
      'is not an E.164 number',
      'Write a plus sign, the country code and the digits, without spaces: "+31301234567".',
    ),
  );

/** A telephone number twice: to dial, and to read. */
export const telephoneSchema = z.strictObject({
  /** E.164, what a `tel:` link dials: `+31618300618`. @term schema:telephone */
  number: telephoneNumberSchema,
  /** The grouping that the source prints: `06 18 30 06 18`. @term own */
  display: plainTextSchema,
});

/** What `telephoneSchema` describes. */
export type Telephone = z.infer<typeof telephoneSchema>;
