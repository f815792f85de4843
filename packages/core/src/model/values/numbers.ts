import * as z from 'zod/mini';
import { refine } from './refine.js';

/** A whole number from 1: a position or a number in a register. */
export const positiveIntegerSchema = z
  .number()
  .check(refine((number: number) => Number.isSafeInteger(number) && number > 0, 'positive-integer', 'count-from-1'));

const degreesSchema = (limit: number) =>
  z.number().check(
    refine(
      (degrees: number) => Math.abs(degrees) <= limit,
      'degrees',
      () => ['give-degrees', { limit }],
    ),
  );

/** Degrees north, WGS 84. */
export const latitudeSchema = degreesSchema(90);

/** Degrees east, WGS 84. */
export const longitudeSchema = degreesSchema(180);
