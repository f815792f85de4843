/** Types, queries and text formatting. Holds no data and loads no zod; see `/schema` and `/data` for these. */
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export type { DatasetInput } from './model/dataset-input.js';
export { DatasetError } from './model/dataset-error.js';
export { defineDataset, type DefinedDataset } from './model/define-dataset.js';
export { findEdtf, type Edtf, type EdtfPoint } from './model/edtf.js';
export { formatIssue } from './model/format-issue.js';
export { isE164 } from './model/is-e164.js';
export { isEmailAddress } from './model/is-email-address.js';
export { isWebUrl } from './model/is-web-url.js';
export {
  broaderTermsOf,
  countsAsMember,
  findDeclaredTerm,
  isKnownTerm,
  isMomentaryKind,
  isNarrowerTerm,
  isSymmetricKind,
  meansFounding,
  termsOf,
} from './model/terms.js';
export { seedLanguages, type SeedLanguage } from './model/seed-languages.js';

export type { Issue, Severity } from './model/issue.js';
export type { QuantityQualifier } from './model/quantity.js';
export type {
  ChangeEvent,
  Citation,
  Concept,
  ContactPoint,
  CountryCode,
  Dataset,
  DocumentedDate,
  EmailAddress,
  FieldPath,
  Goal,
  Group,
  Id,
  Identifiers,
  LanguageTag,
  Latitude,
  Link,
  LocalizedText,
  Longitude,
  Membership,
  Network,
  NetworkEvent,
  Observation,
  Organization,
  Person,
  Place,
  PlainText,
  PositiveInteger,
  Program,
  Quantity,
  RorId,
  Source,
  Statement,
  Telephone,
  TelephoneNumber,
  WebUrl,
  WikidataId,
} from './model/types.generated.js';

export type {
  AttendanceMode,
  ChangeKind,
  ChangeStatus,
  ConceptScheme,
  ContactChannel,
  EventStatus,
  GoalKind,
  GroupExtent,
  GroupTie,
  LinkKind,
  MembershipRole,
  NetworkKind,
  OrganizationKind,
  PlaceKind,
  ProgramKind,
  ProgramStatus,
  QuantityUnit,
  SourceLayer,
  VocabularyName,
} from './model/vocabularies/index.js';

export * from './privacy/index.js';
export * from './query/index.js';
export * from './text/index.js';
