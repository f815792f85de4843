export {
  changeEventSchema,
  changeKindSchema,
  changeStatusSchema,
  type ChangeEvent,
} from './model/records/change-event.js';
export { citationSchema, type Citation } from './model/records/citation.js';
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export { conceptSchema, conceptSchemeSchema, type Concept } from './model/records/concept.js';
export { contactPointSchema, type ContactPoint } from './model/records/contact-point.js';
export { countryCodeSchema } from './model/values/code-names.js';
export { DatasetError } from './model/issues/dataset-error.js';
export { datasetSchema, recordSchemas, schemaVersion, type Dataset } from './model/dataset.js';
export { dateSchema, type DocumentedDate } from './model/values/date.js';
export { emailAddressSchema } from './model/values/email-address.js';
export { fieldPathSchema } from './model/values/field-path.js';
export { formatIssue } from './model/issues/format-issue.js';
export { goalKindSchema, goalSchema, type Goal } from './model/records/goal.js';
export { groupExtentSchema, groupSchema, groupRelationSchema, type Group } from './model/records/group.js';
export { idSchema, type Id } from './model/values/id.js';
export { identifiersSchema, rorIdSchema, wikidataIdSchema, type Identifiers } from './model/values/identifiers.js';
export type { Issue, Severity } from './model/issues/issue.js';
export { languageTagSchema, type LanguageTag } from './model/values/code-names.js';
export { linkKindSchema, linkSchema, type Link } from './model/records/link.js';
export {
  localizedTextSchema,
  localizedTextsSchema,
  seedLanguages,
  type LocalizedText,
  type LocalizedTexts,
  type SeedLanguage,
} from './model/values/localized-text.js';
export { membershipRoleSchema, membershipSchema, type Membership } from './model/records/membership.js';
export {
  attendanceModeSchema,
  eventStatusSchema,
  networkEventSchema,
  type NetworkEvent,
} from './model/records/network-event.js';
export { networkKindSchema, networkSchema, type Network } from './model/records/network.js';
export { fieldPathListSchema, idListSchema } from './model/values/non-empty-list.js';
export { latitudeSchema, longitudeSchema, positiveIntegerSchema } from './model/values/numbers.js';
export { observationSchema, type Observation } from './model/records/observation.js';
export { organizationKindSchema, organizationSchema, type Organization } from './model/records/organization.js';
export { personSchema, type Person } from './model/records/person.js';
export { placeKindSchema, placeSchema, type Place } from './model/records/place.js';
export { plainTextSchema } from './model/values/plain-text.js';
export { programKindSchema, programSchema, programStatusSchema, type Program } from './model/records/program.js';
export {
  quantityQualifiers,
  quantitySchema,
  quantityUnitSchema,
  type Quantity,
  type QuantityQualifier,
} from './model/values/quantity.js';
export { references, termFields } from './model/record-fields.generated.js';
export { sourceLayerSchema, sourceSchema, type Source } from './model/records/source.js';
export { statementSchema, type Statement } from './model/records/statement.js';
export { telephoneNumberSchema, telephoneSchema, type Telephone } from './model/values/telephone.js';
export { webUrlSchema } from './model/values/web-url.js';
export { migrateDataset, safeMigrateDataset } from './migrate/safe-migrate-dataset.js';
export { parseDataset, safeParseDataset, type ParseOptions } from './parse/parse-dataset.js';
export type { ReadResult } from './model/issues/read-result.js';
export { toJsonSchema, type JsonSchema } from './parse/to-json-schema.js';
