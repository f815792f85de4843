/** Types, queries and text formatting. Contains no data and does not load zod; see `/schema` and `/data` for these. */
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export type { DatasetInput } from './model/dataset-input.js';
export { DatasetError } from './model/issues/dataset-error.js';
export { defineDataset, type DefinedDataset } from './model/define-dataset.js';
export { findEdtf, type Edtf, type EdtfPoint } from './model/values/edtf.js';
export { deburr, foldCase, foldSearchText, foldText, foldWord, searchWords } from './model/fold-text.js';
export { findNearest } from './model/issues/find-nearest.js';
export { formatIssue } from './model/issues/format-issue.js';
export { isE164 } from './model/guards/is-e164.js';
export { isEmailAddress } from './model/guards/is-email-address.js';
export { isWebUrl } from './model/guards/is-web-url.js';
export { maxIssues } from './model/issues/limit-issues.js';
export { maskPersonal } from './model/issues/mask-personal.js';
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
} from './model/terms/terms.js';
export { seedLanguages, type SeedLanguage } from './model/seed-languages.js';

export type { Issue, Severity } from './model/issues/issue.js';
export type {
  AttendanceMode,
  ChangeEvent,
  ChangeKind,
  ChangeStatus,
  Citation,
  Concept,
  ConceptScheme,
  ContactPoint,
  CountryCode,
  Dataset,
  DefaultedFields,
  DocumentedDate,
  EmailAddress,
  EventStatus,
  FieldPath,
  Goal,
  GoalKind,
  Group,
  GroupExtent,
  GroupRelation,
  Id,
  Identifiers,
  LanguageTag,
  Latitude,
  Link,
  LinkKind,
  LocalizedText,
  LocalizedTexts,
  Longitude,
  Membership,
  MembershipRole,
  Network,
  NetworkEvent,
  NetworkKind,
  Observation,
  Organization,
  OrganizationKind,
  Person,
  Place,
  PlaceKind,
  PlainText,
  PositiveInteger,
  Program,
  ProgramKind,
  ProgramStatus,
  Quantity,
  QuantityQualifier,
  QuantityUnit,
  RorId,
  Source,
  SourceLayer,
  Statement,
  Telephone,
  TelephoneNumber,
  WebUrl,
  WikidataId,
} from './model/types.generated.js';

export type { ContactChannel, VocabularyName } from './model/vocabularies/index.js';

export * from './privacy/index.js';
export * from './query/index.js';
export * from './text/index.js';
