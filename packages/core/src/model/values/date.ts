import * as z from 'zod/mini';
import { findEdtf, isMixedInterval } from './edtf.js';
import { refine } from './refine.js';

/** A date or period as precise as its source, in EDTF. See `findEdtf` for the supported forms. */
export const dateSchema = z.string().check(
  refine((text: string) => !isMixedInterval(text), 'one-time', 'two-times'),
  refine((text: string) => findEdtf(text) !== undefined, 'date', 'write-edtf'),
);

export type { DocumentedDate } from '../types.generated.js';
