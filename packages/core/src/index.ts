/** Types, queries and text formatting. Holds no data and loads no zod; see `/schema` and `/data` for these. */
export { collectionNames, type AnyRecord, type CollectionName, type RecordOf } from './model/collections.js';
export { DatasetError } from './model/dataset-error.js';
export { findEdtf, type Edtf, type EdtfPoint } from './model/edtf.js';
export { formatIssue } from './model/format-issue.js';
export { isE164 } from './model/is-e164.js';
export { isEmailAddress } from './model/is-email-address.js';
export { isWebUrl } from './model/is-web-url.js';
export { seedLanguages, type SeedLanguage } from './model/seed-languages.js';

export type { ChangeEvent, ChangeKind } from './model/change-event.js';
export type { Citation } from './model/citation.js';
export type { Concept, ConceptScheme } from './model/concept.js';
export type { ContactChannel, ContactPoint } from './model/contact-point.js';
export type { Coverage, CoverageExtent } from './model/coverage.js';
export type { Dataset } from './model/dataset.js';
export type { DocumentedDate } from './model/date.js';
export type { Goal } from './model/goal.js';
export type { Id } from './model/id.js';
export type { Issue, Severity } from './model/issue.js';
export type { LanguageTag } from './model/language-tag.js';
export type { Link, LinkKind } from './model/link.js';
export type { LocalizedText } from './model/localized-text.js';
export type { Membership, MembershipRole } from './model/membership.js';
export type { AttendanceMode, EventStatus, NetworkEvent } from './model/network-event.js';
export type { Network, NetworkKind } from './model/network.js';
export type { Observation } from './model/observation.js';
export type { Organization, OrganizationKind } from './model/organization.js';
export type { Person } from './model/person.js';
export type { Place, PlaceKind } from './model/place.js';
export type { Program, ProgramKind, ProgramStatus } from './model/program.js';
export type { Quantity, QuantityQualifier, QuantityUnit } from './model/quantity.js';
export type { Source, SourceLayer } from './model/source.js';
export type { Statement } from './model/statement.js';
export type { Telephone } from './model/telephone.js';

export * from './privacy/index.js';
export * from './query/index.js';
export * from './text/index.js';
