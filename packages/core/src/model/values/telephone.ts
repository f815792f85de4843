import * as z from 'zod/mini';
import { isE164 } from '../guards/is-e164.js';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

/** A telephone number in E.164. */
export const telephoneNumberSchema = z.string().check(refine(isE164, 'telephone', 'write-telephone'));

/** A telephone number in two forms: for dialing and for display. */
export const telephoneSchema = z.strictObject({
  /** E.164, the form for `tel:` links: `+31301234567`. @term schema:telephone */
  number: telephoneNumberSchema,
  /** The number as the source prints it: `030 123 45 67`. @term own */
  display: plainTextSchema,
});

export type { Telephone } from '../types.generated.js';
