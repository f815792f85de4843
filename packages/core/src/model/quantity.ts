import * as z from 'zod/mini';

/** How a source words a number, from firm to loose. */
export const quantityQualifiers = ['exact', 'over', 'at-least', 'nearly', 'about'] as const;

/** Units that are not a count of the observed things; the names are those of `Intl.NumberFormat`. */
export const quantityUnits = ['year', 'month', 'week', 'day', 'percent', 'euro'] as const;

/** A number with the words around it: "over 30" is not 30. */
export const quantitySchema = z.strictObject({
  /** The number that the source gives. @term schema:value */
  value: z.number(),
  /** The word that the source puts before it. @term own */
  qualifier: z.enum(quantityQualifiers),
  /** What the number counts, when that is not the observed property itself. @term schema:unitText */
  unit: z.optional(z.enum(quantityUnits)),
});

/** What `quantitySchema` describes. */
export type Quantity = z.infer<typeof quantitySchema>;
/** One of `quantityQualifiers`. */
export type QuantityQualifier = (typeof quantityQualifiers)[number];
/** One of `quantityUnits`. */
export type QuantityUnit = (typeof quantityUnits)[number];
