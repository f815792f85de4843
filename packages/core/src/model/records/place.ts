import * as z from 'zod/mini';
import { countryCodeSchema } from '../values/code-names.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { latitudeSchema, longitudeSchema, positiveIntegerSchema } from '../values/numbers.js';
import { plainTextSchema } from '../values/plain-text.js';
import { openTermSchema } from '../values/term.js';
import type { KnownPlaceKind } from '../vocabularies/place-kind.js';
import { recordFields } from './record.js';

/** A term of the vocabulary `place-kind`. */
export const placeKindSchema = /* @__PURE__ */ openTermSchema<KnownPlaceKind>();

/** A town, region or country that a document names. @term schema:Place org:Site */
export const placeSchema = z.strictObject({
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** Other names in use, as written. @term schema:alternateName */
  alternateNames: z.optional(z.array(plainTextSchema)),
  /** What a reader must know about it, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as what the source leaves open. @term own */
  note: z.optional(localizedTextSchema),
  /** What sort of place it is. @term schema:additionalType */
  kind: placeKindSchema,
  /** ISO 3166-1 alpha-2 code of the country it lies in; absent if it lies in several. @term schema:addressCountry */
  country: z.optional(countryCodeSchema),
  /** Position in degrees, WGS 84. @term schema:geo */
  coordinates: z.optional(
    z.strictObject({
      /** Degrees north. @term schema:latitude */
      latitude: latitudeSchema,
      /** Degrees east. @term schema:longitude */
      longitude: longitudeSchema,
    }),
  ),
  /** The next larger place that it is part of. @term schema:containedInPlace @references places */
  within: z.optional(idSchema),
  /** Number in GeoNames. @term schema:sameAs */
  geonamesId: z.optional(positiveIntegerSchema),
});

export type { Place } from '../types.generated.js';
