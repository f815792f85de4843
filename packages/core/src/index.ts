/** Types, queries and text formatting. Holds no data and loads no zod; see `/schema` and `/data` for these. */
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export type { DatasetInput } from './model/dataset-input.js';
export { DatasetError } from './model/dataset-error.js';
export { defineDataset, type DefinedDataset } from './model/define-dataset.js';
export { findEdtf, type Edtf, type EdtfPoint } from './model/edtf.js';
export { deburr, foldCase, foldText, foldWord } from './model/fold-text.js';
export { formatIssue } from './model/format-issue.js';
export { isE164 } from './model/is-e164.js';
export { isEmailAddress } from './model/is-email-address.js';
export { isWebUrl } from './model/is-web-url.js';
export { maxIssues } from './model/limit-issues.js';
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

export type { ChangeEvent } from './model/change-event.js';
export type { Citation } from './model/citation.js';
export type { Concept } from './model/concept.js';
export type { ContactPoint } from './model/contact-point.js';
export type { Dataset } from './model/dataset.js';
export type { DocumentedDate } from './model/date.js';
export type { Goal } from './model/goal.js';
export type { Group } from './model/group.js';
export type { Id } from './model/id.js';
export type { Issue, Severity } from './model/issue.js';
export type { LanguageTag } from './model/language-tag.js';
export type { Link } from './model/link.js';
export type { LocalizedText } from './model/localized-text.js';
export type { Membership } from './model/membership.js';
export type { NetworkEvent } from './model/network-event.js';
export type { Network } from './model/network.js';
export type { Observation } from './model/observation.js';
export type { Organization } from './model/organization.js';
export type { Person } from './model/person.js';
export type { Place } from './model/place.js';
export type { Program } from './model/program.js';
export type { Quantity, QuantityQualifier } from './model/quantity.js';
export type { Source } from './model/source.js';
export type { Statement } from './model/statement.js';
export type { Telephone } from './model/telephone.js';

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
