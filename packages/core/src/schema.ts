export { changeEventSchema, changeKinds, type ChangeEvent, type ChangeKind } from './model/change-event.js';
export { citationSchema, type Citation } from './model/citation.js';
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export { conceptSchema, conceptSchemes, type Concept, type ConceptScheme } from './model/concept.js';
export { contactChannels, contactPointSchema, type ContactChannel, type ContactPoint } from './model/contact-point.js';
export { countryCodeSchema } from './model/country-code.js';
export { coverageExtents, coverageSchema, type Coverage, type CoverageExtent } from './model/coverage.js';
export { DatasetError } from './model/dataset-error.js';
export { datasetSchema, recordSchemas, type Dataset } from './model/dataset.js';
export { dateSchema, type DocumentedDate } from './model/date.js';
export { emailAddressSchema } from './model/email-address.js';
export { fieldPathSchema } from './model/field-path.js';
export { formatIssue } from './model/format-issue.js';
export { goalSchema, type Goal } from './model/goal.js';
export { idSchema, type Id } from './model/id.js';
export { identifiersSchema, rorIdSchema, wikidataIdSchema, type Identifiers } from './model/identifiers.js';
export type { Issue, Severity } from './model/issue.js';
export { languageTagSchema, type LanguageTag } from './model/language-tag.js';
export { linkKinds, linkSchema, type Link, type LinkKind } from './model/link.js';
export { localizedTextSchema, seedLanguages, type LocalizedText, type SeedLanguage } from './model/localized-text.js';
export { membershipRoles, membershipSchema, type Membership, type MembershipRole } from './model/membership.js';
export {
  attendanceModes,
  eventStatuses,
  networkEventSchema,
  type AttendanceMode,
  type EventStatus,
  type NetworkEvent,
} from './model/network-event.js';
export { networkKinds, networkSchema, type Network, type NetworkKind } from './model/network.js';
export { fieldPathListSchema, idListSchema } from './model/non-empty-list.js';
export { latitudeSchema, longitudeSchema, positiveIntegerSchema } from './model/numbers.js';
export { observationSchema, type Observation } from './model/observation.js';
export {
  organizationKinds,
  organizationSchema,
  type Organization,
  type OrganizationKind,
} from './model/organization.js';
export { personSchema, type Person } from './model/person.js';
export { placeKinds, placeSchema, type Place, type PlaceKind } from './model/place.js';
export { plainTextSchema } from './model/plain-text.js';
export {
  programKinds,
  programSchema,
  programStatuses,
  type Program,
  type ProgramKind,
  type ProgramStatus,
} from './model/program.js';
export {
  quantityQualifiers,
  quantitySchema,
  quantityUnits,
  type Quantity,
  type QuantityQualifier,
  type QuantityUnit,
} from './model/quantity.js';
export { references } from './model/references.js';
export { sourceSchema, type Source } from './model/source.js';
export { statementSchema, type Statement } from './model/statement.js';
export { telephoneNumberSchema, telephoneSchema, type Telephone } from './model/telephone.js';
export { webUrlSchema } from './model/web-url.js';
export { parseDataset } from './parse/parse-dataset.js';
export { safeParseDataset, type ParseResult } from './parse/safe-parse-dataset.js';
export { toJsonSchema, type JsonSchema } from './parse/to-json-schema.js';
