import * as z from 'zod/mini';
import { isCurrencyCode } from '../guards/is-currency-code.js';
import { isId } from '../guards/is-id.js';
import { refine } from './refine.js';
import type { QuantityUnit } from '../vocabularies/quantity-unit.js';

/** How a source qualifies a number, from exact to vague. */
export const quantityQualifiers = ['exact', 'over', 'at-least', 'nearly', 'about'] as const;

/** A term of the vocabulary `quantity-unit`, or the code of a currency. */
export const quantityUnitSchema: z.ZodMiniType<QuantityUnit, QuantityUnit> = z
  .string()
  .check(refine((unit: string) => isId(unit) || isCurrencyCode(unit), 'unit', 'write-unit'));

/** A number with its qualifier: "over 30" is not 30. */
export const quantitySchema = z.strictObject({
  /** The number that the source gives. @term schema:value */
  value: z
    .number()
    .check(
      refine(
        (value: number) => !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value)),
        'exact-number',
        'fewer-digits',
      ),
    ),
  /** The qualifier that the source uses. @term own */
  qualifier: z.enum(quantityQualifiers),
  /** What the number counts, when that is not the observed property itself. @term schema:unitText */
  unit: z.optional(quantityUnitSchema),
});

export type { Quantity, QuantityQualifier } from '../types.generated.js';
