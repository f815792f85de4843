import * as z from 'zod/mini';
import { findEdtf, isMixedInterval } from './edtf.js';
import { refine } from './refine.js';

/** A date or period as precise as its source: EDTF. See `findEdtf` for the forms. */
export const dateSchema = z.string().check(
  refine(
    (text: string) => !isMixedInterval(text),
    'has a time of day at one end only',
    'Give both ends a time, or neither: "2026-05-01/2026-05-02" or "2026-05-01T09:00Z/2026-05-02T17:00Z".',
  ),
  refine(
    (text: string) => findEdtf(text) !== undefined,
    'is not a date we can read',
    'Write it as EDTF: "2016", "2019-03", "2020-11-06", "2020~" (about), "../2020" or "2016/..".',
  ),
);

export type { DocumentedDate } from '../types.generated.js';
