export { changeEventSchema, changeKindSchema, changeStatusSchema, type ChangeEvent } from './model/change-event.js';
export { citationSchema, type Citation } from './model/citation.js';
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export { conceptSchema, conceptSchemeSchema, type Concept } from './model/concept.js';
export { contactPointSchema, type ContactPoint } from './model/contact-point.js';
export { countryCodeSchema } from './model/country-code.js';
export { DatasetError } from './model/dataset-error.js';
export { datasetSchema, recordSchemas, schemaVersion, type Dataset } from './model/dataset.js';
export { dateSchema, type DocumentedDate } from './model/date.js';
export { emailAddressSchema } from './model/email-address.js';
export { fieldPathSchema } from './model/field-path.js';
export { formatIssue } from './model/format-issue.js';
export { goalKindSchema, goalSchema, type Goal } from './model/goal.js';
export { groupExtentSchema, groupSchema, groupTieSchema, type Group } from './model/group.js';
export { idSchema, type Id } from './model/id.js';
export { identifiersSchema, rorIdSchema, wikidataIdSchema, type Identifiers } from './model/identifiers.js';
export type { Issue, Severity } from './model/issue.js';
export { languageTagSchema, type LanguageTag } from './model/language-tag.js';
export { linkKindSchema, linkSchema, type Link } from './model/link.js';
export { localizedTextSchema, seedLanguages, type LocalizedText, type SeedLanguage } from './model/localized-text.js';
export { membershipRoleSchema, membershipSchema, type Membership } from './model/membership.js';
export {
  attendanceModeSchema,
  eventStatusSchema,
  networkEventSchema,
  type NetworkEvent,
} from './model/network-event.js';
export { networkKindSchema, networkSchema, type Network } from './model/network.js';
export { fieldPathListSchema, idListSchema } from './model/non-empty-list.js';
export { latitudeSchema, longitudeSchema, positiveIntegerSchema } from './model/numbers.js';
export { observationSchema, type Observation } from './model/observation.js';
export { organizationKindSchema, organizationSchema, type Organization } from './model/organization.js';
export { personSchema, type Person } from './model/person.js';
export { placeKindSchema, placeSchema, type Place } from './model/place.js';
export { plainTextSchema } from './model/plain-text.js';
export { programKindSchema, programSchema, programStatusSchema, type Program } from './model/program.js';
export {
  quantityQualifiers,
  quantitySchema,
  quantityUnitSchema,
  type Quantity,
  type QuantityQualifier,
} from './model/quantity.js';
export { references, termFields } from './model/record-fields.generated.js';
export { sourceLayerSchema, sourceSchema, type Source } from './model/source.js';
export { statementSchema, type Statement } from './model/statement.js';
export { telephoneNumberSchema, telephoneSchema, type Telephone } from './model/telephone.js';
export { webUrlSchema } from './model/web-url.js';
export { migrateDataset } from './migrate/migrate-dataset.js';
export { safeMigrateDataset } from './migrate/safe-migrate-dataset.js';
export { parseDataset } from './parse/parse-dataset.js';
export { safeParseDataset, type ParseOptions, type ParseResult } from './parse/safe-parse-dataset.js';
export { toJsonSchema, type JsonSchema } from './parse/to-json-schema.js';
