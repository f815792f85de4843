import * as z from 'zod/mini';
import { findEdtf } from './edtf.js';
import { refine } from './refine.js';

/** A date or period as precise as its source: EDTF. See `findEdtf` for the forms. */
export const dateSchema = z
  .string()
  .check(
    refine(
      (text: string) => findEdtf(text) !== undefined,
      'is not a date we can read',
      'Write it as EDTF: "2016", "2019-03", "2020-11-06", "2020~" (about), "../2020" or "2016/..".',
    ),
  );

export type { DocumentedDate } from './types.generated.js';
