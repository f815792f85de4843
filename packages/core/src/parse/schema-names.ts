import type * as z from 'zod/mini';
import { citationSchema } from '../model/citation.js';
import type { CollectionName } from '../model/collections.js';
import { countryCodeSchema } from '../model/country-code.js';
import { dateSchema } from '../model/date.js';
import { emailAddressSchema } from '../model/email-address.js';
import { fieldPathPattern, fieldPathSchema } from '../model/field-path.js';
import { idSchema } from '../model/id.js';
import { identifiersSchema, rorIdSchema, rorPattern, wikidataIdSchema, wikidataPattern } from '../model/identifiers.js';
import { e164Pattern } from '../model/is-e164.js';
import { emailPattern, maxEmailLength } from '../model/is-email-address.js';
import { idPattern, maxIdLength } from '../model/is-id.js';
import { languageTagSchema } from '../model/language-tag.js';
import { localizedTextSchema } from '../model/localized-text.js';
import { fieldPathListSchema, idListSchema } from '../model/non-empty-list.js';
import { latitudeSchema, longitudeSchema, positiveIntegerSchema } from '../model/numbers.js';
import { plainTextSchema } from '../model/plain-text.js';
import { quantitySchema } from '../model/quantity.js';
import { telephoneNumberSchema, telephoneSchema } from '../model/telephone.js';
import { webUrlSchema } from '../model/web-url.js';

/** What the record type of each collection is called. */
export const recordNames: Readonly<Record<CollectionName, string>> = {
  sources: 'Source',
  places: 'Place',
  organizations: 'Organization',
  networks: 'Network',
  persons: 'Person',
  memberships: 'Membership',
  contactPoints: 'ContactPoint',
  concepts: 'Concept',
  goals: 'Goal',
  programs: 'Program',
  events: 'NetworkEvent',
  links: 'Link',
  coverages: 'Coverage',
  observations: 'Observation',
  statements: 'Statement',
  changeEvents: 'ChangeEvent',
};

/** A date, or a period of which one end may be open. */
const datePattern = (): string => {
  const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T[0-9:]+(?:Z|[+-]\d{2}:\d{2}))?)?)?[~?%]?`;
  return `^(?:${point}|(?:${point}|\\.\\.)/(?:${point}|\\.\\.))$`;
};

/** A value type: its schema, and as much of its own checks as JSON Schema can say. Each says no more than the check. */
interface ValueType {
  schema: z.core.$ZodType;
  keywords?: z.core.JSONSchema.BaseSchema;
}

const listValueTypes = (): Readonly<Record<string, ValueType>> => ({
  Id: { schema: idSchema, keywords: { pattern: idPattern.source, maxLength: maxIdLength } },
  IdList: { schema: idListSchema, keywords: { minItems: 1 } },
  Date: { schema: dateSchema, keywords: { pattern: datePattern() } },
  PlainText: { schema: plainTextSchema, keywords: { pattern: String.raw`^\S(?:[\s\S]*\S)?$` } },
  LocalizedText: { schema: localizedTextSchema, keywords: { minProperties: 1 } },
  LanguageTag: { schema: languageTagSchema, keywords: { pattern: '^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' } },
  CountryCode: { schema: countryCodeSchema, keywords: { pattern: '^[A-Z]{2}$' } },
  WebUrl: {
    schema: webUrlSchema,
    keywords: { pattern: String.raw`^[Hh][Tt]{2}[Pp][Ss]?://[^\s/"<>\\^${'`'}{}][^\s"<>\\^${'`'}{}]*$` },
  },
  EmailAddress: {
    schema: emailAddressSchema,
    keywords: { format: 'email', pattern: emailPattern.source, maxLength: maxEmailLength },
  },
  TelephoneNumber: { schema: telephoneNumberSchema, keywords: { pattern: e164Pattern.source } },
  Telephone: { schema: telephoneSchema },
  RorId: { schema: rorIdSchema, keywords: { format: 'uri', pattern: rorPattern.source } },
  WikidataId: { schema: wikidataIdSchema, keywords: { pattern: wikidataPattern.source } },
  Identifiers: { schema: identifiersSchema },
  PositiveInteger: { schema: positiveIntegerSchema, keywords: { type: 'integer', minimum: 1 } },
  Latitude: { schema: latitudeSchema, keywords: { minimum: -90, maximum: 90 } },
  Longitude: { schema: longitudeSchema, keywords: { minimum: -180, maximum: 180 } },
  Quantity: { schema: quantitySchema },
  FieldPath: { schema: fieldPathSchema, keywords: { pattern: fieldPathPattern.source } },
  FieldPathList: { schema: fieldPathListSchema, keywords: { minItems: 1 } },
  Citation: { schema: citationSchema },
});

/** The value types by name. Pure: a bundle that only parses leaves them out. */
export const valueTypes = /* @__PURE__ */ listValueTypes();
