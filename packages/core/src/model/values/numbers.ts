import * as z from 'zod/mini';
import { refine } from './refine.js';

/** A whole number from 1: a position or a number in a register. */
export const positiveIntegerSchema = z
  .number()
  .check(
    refine(
      (number: number) => Number.isSafeInteger(number) && number > 0,
      'is not a whole number above 0',
      'Count from 1, without decimals.',
    ),
  );

const degreesSchema = (limit: number) =>
  z
    .number()
    .check(
      refine(
        (degrees: number) => Math.abs(degrees) <= limit,
        `is not between -${limit} and ${limit} degrees`,
        'Give decimal degrees, latitude and longitude in the right fields: 52.09 and 5.12.',
      ),
    );

/** Degrees north, WGS 84. */
export const latitudeSchema = degreesSchema(90);

/** Degrees east, WGS 84. */
export const longitudeSchema = degreesSchema(180);
