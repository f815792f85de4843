import type * as z from 'zod/mini';
import { changeKindSchema, changeStatusSchema } from '../model/change-event.js';
import { citationSchema } from '../model/citation.js';
import { conceptSchemeSchema } from '../model/concept.js';
import { countryCodeSchema } from '../model/country-code.js';
import { dateSchema } from '../model/date.js';
import { emailAddressSchema } from '../model/email-address.js';
import { fieldPathPattern, fieldPathSchema } from '../model/field-path.js';
import { goalKindSchema } from '../model/goal.js';
import { groupExtentSchema, groupTieSchema } from '../model/group.js';
import { idSchema } from '../model/id.js';
import { identifiersSchema, rorIdSchema, rorPattern, wikidataIdSchema, wikidataPattern } from '../model/identifiers.js';
import { e164Pattern } from '../model/is-e164.js';
import { emailPattern, maxEmailLength } from '../model/is-email-address.js';
import { currencyPattern } from '../model/is-currency-code.js';
import { idPattern, maxIdLength } from '../model/is-id.js';
import { languageTagSchema } from '../model/language-tag.js';
import { linkKindSchema } from '../model/link.js';
import { localizedTextSchema } from '../model/localized-text.js';
import { membershipRoleSchema } from '../model/membership.js';
import { attendanceModeSchema, eventStatusSchema } from '../model/network-event.js';
import { networkKindSchema } from '../model/network.js';
import { fieldPathListSchema, idListSchema } from '../model/non-empty-list.js';
import { latitudeSchema, longitudeSchema, positiveIntegerSchema } from '../model/numbers.js';
import { organizationKindSchema } from '../model/organization.js';
import { placeKindSchema } from '../model/place.js';
import { plainTextSchema } from '../model/plain-text.js';
import { programKindSchema, programStatusSchema } from '../model/program.js';
import { quantitySchema, quantityUnitSchema } from '../model/quantity.js';
import { sourceLayerSchema } from '../model/source.js';
import { telephoneNumberSchema, telephoneSchema } from '../model/telephone.js';
import { vocabularyFacts } from '../model/vocabularies/facts.js';
import type { VocabularyName } from '../model/vocabularies/index.js';
import { webUrlSchema } from '../model/web-url.js';

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

const knownTerms = (vocabulary: VocabularyName): string[] => Object.keys(vocabularyFacts[vocabulary].terms);

/**
 * Editors complete the known terms and accept what else a term may look like. Each choice says that it is a text: said
 * beside them, generators of code take it for a choice of its own.
 */
const choiceOf = (vocabulary: VocabularyName, patterns: readonly RegExp[]): z.core.JSONSchema.BaseSchema[] => [
  ...[knownTerms(vocabulary)]
    .filter((terms) => terms.length > 0)
    .map((terms) => ({ type: 'string', enum: terms }) as const),
  ...patterns.map(({ source }) => ({ type: 'string', pattern: source, maxLength: maxIdLength }) as const),
];

const openTerm = (vocabulary: VocabularyName, schema: z.core.$ZodType, patterns = [idPattern]): ValueType => ({
  schema,
  keywords: { anyOf: choiceOf(vocabulary, patterns) },
});

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
    keywords: { pattern: emailPattern.source, maxLength: maxEmailLength },
  },
  TelephoneNumber: { schema: telephoneNumberSchema, keywords: { pattern: e164Pattern.source } },
  Telephone: { schema: telephoneSchema },
  RorId: { schema: rorIdSchema, keywords: { pattern: rorPattern.source } },
  WikidataId: { schema: wikidataIdSchema, keywords: { pattern: wikidataPattern.source } },
  Identifiers: { schema: identifiersSchema },
  PositiveInteger: { schema: positiveIntegerSchema, keywords: { type: 'integer', minimum: 1 } },
  Latitude: { schema: latitudeSchema, keywords: { minimum: -90, maximum: 90 } },
  Longitude: { schema: longitudeSchema, keywords: { minimum: -180, maximum: 180 } },
  Quantity: { schema: quantitySchema },
  FieldPath: { schema: fieldPathSchema, keywords: { pattern: fieldPathPattern.source } },
  FieldPathList: { schema: fieldPathListSchema, keywords: { minItems: 1 } },
  Citation: { schema: citationSchema },
  QuantityUnit: openTerm('quantity-unit', quantityUnitSchema, [idPattern, currencyPattern]),
  SourceLayer: openTerm('source-layer', sourceLayerSchema),
  OrganizationKind: openTerm('organization-kind', organizationKindSchema),
  NetworkKind: openTerm('network-kind', networkKindSchema),
  PlaceKind: openTerm('place-kind', placeKindSchema),
  MembershipRole: openTerm('membership-role', membershipRoleSchema),
  ConceptScheme: openTerm('concept-scheme', conceptSchemeSchema),
  GoalKind: openTerm('goal-kind', goalKindSchema),
  ProgramKind: openTerm('program-kind', programKindSchema),
  ProgramStatus: openTerm('program-status', programStatusSchema),
  AttendanceMode: openTerm('attendance-mode', attendanceModeSchema),
  EventStatus: openTerm('event-status', eventStatusSchema),
  LinkKind: openTerm('link-kind', linkKindSchema),
  GroupExtent: openTerm('group-extent', groupExtentSchema),
  GroupTie: openTerm('group-tie', groupTieSchema),
  ChangeKind: openTerm('change-kind', changeKindSchema),
  ChangeStatus: openTerm('change-status', changeStatusSchema),
});

/** The value types by name. Pure: a bundle that only parses leaves them out. */
export const valueTypes = /* @__PURE__ */ listValueTypes();
