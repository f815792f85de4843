import type * as z from 'zod/mini';
import { rorPattern, wikidataPattern } from '../model/guards/identifier-patterns.js';
import { currencyPattern } from '../model/guards/is-currency-code.js';
import { e164Pattern } from '../model/guards/is-e164.js';
import { emailPattern, maxEmailLength } from '../model/guards/is-email-address.js';
import { idPattern, maxIdLength } from '../model/guards/is-id.js';
import { changeKindSchema, changeStatusSchema } from '../model/records/change-event.js';
import { citationSchema } from '../model/records/citation.js';
import { conceptSchemeSchema } from '../model/records/concept.js';
import { goalKindSchema } from '../model/records/goal.js';
import { groupExtentSchema, groupRelationSchema } from '../model/records/group.js';
import { linkKindSchema } from '../model/records/link.js';
import { membershipRoleSchema } from '../model/records/membership.js';
import { networkKindSchema } from '../model/records/network.js';
import { attendanceModeSchema, eventStatusSchema } from '../model/records/network-event.js';
import { organizationKindSchema } from '../model/records/organization.js';
import { placeKindSchema } from '../model/records/place.js';
import { programKindSchema, programStatusSchema } from '../model/records/program.js';
import { sourceLayerSchema } from '../model/records/source.js';
import { countryCodeSchema, languageTagSchema } from '../model/values/code-names.js';
import { dateSchema } from '../model/values/date.js';
import { emailAddressSchema } from '../model/values/email-address.js';
import { fieldPathPattern, fieldPathSchema } from '../model/values/field-path.js';
import { idSchema } from '../model/values/id.js';
import { identifiersSchema, rorIdSchema, wikidataIdSchema } from '../model/values/identifiers.js';
import { localizedTextSchema, localizedTextsSchema } from '../model/values/localized-text.js';
import { fieldPathListSchema, idListSchema } from '../model/values/non-empty-list.js';
import { latitudeSchema, longitudeSchema, positiveIntegerSchema } from '../model/values/numbers.js';
import { plainTextSchema } from '../model/values/plain-text.js';
import { quantitySchema, quantityUnitSchema } from '../model/values/quantity.js';
import { telephoneNumberSchema, telephoneSchema } from '../model/values/telephone.js';
import { webUrlSchema } from '../model/values/web-url.js';
import { vocabularyFacts } from '../model/vocabularies/facts.js';
import type { VocabularyName } from '../model/vocabularies/index.js';

/** Returns the pattern of a date, or of a period with at most one open end. */
const datePattern = (): string => {
  const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T[0-9:]+(?:Z|[+-]\d{2}:\d{2}))?)?)?[~?%]?`;
  return `^(?:${point}|(?:${point}|\\.\\.)/(?:${point}|\\.\\.))$`;
};

/**
 * A value type: its schema, and keywords for checks that JSON Schema can express. The keywords must not be stricter
 * than the schema.
 */
interface ValueType {
  schema: z.core.$ZodType;
  keywords?: z.core.JSONSchema.BaseSchema;
}

const knownTerms = (vocabulary: VocabularyName): string[] => Object.keys(vocabularyFacts[vocabulary].terms);

/**
 * Allows built-in terms, for completion, or any text in the form of a term. Each alternative repeats `type: string`,
 * because code generators treat a sibling `type` as another alternative.
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
  LocalizedTexts: { schema: localizedTextsSchema, keywords: { minProperties: 1 } },
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
  GroupRelation: openTerm('group-relation', groupRelationSchema),
  ChangeKind: openTerm('change-kind', changeKindSchema),
  ChangeStatus: openTerm('change-status', changeStatusSchema),
});

/** The value types by name. Marked pure, so that bundles that only parse can drop it. */
export const valueTypes = /* @__PURE__ */ listValueTypes();
