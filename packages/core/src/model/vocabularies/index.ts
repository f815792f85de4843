import { attendanceMode } from './attendance-mode.js';
import { changeKind } from './change-kind.js';
import { changeStatus } from './change-status.js';
import { collection } from './collection.js';
import { conceptScheme } from './concept-scheme.js';
import { contactChannel } from './contact-channel.js';
import { eventStatus } from './event-status.js';
import { goalKind } from './goal-kind.js';
import { groupExtent } from './group-extent.js';
import { groupRelation } from './group-relation.js';
import { linkKind } from './link-kind.js';
import { membershipRole } from './membership-role.js';
import { networkKind } from './network-kind.js';
import { organizationKind } from './organization-kind.js';
import { placeKind } from './place-kind.js';
import { programKind } from './program-kind.js';
import { programStatus } from './program-status.js';
import { quantityUnit } from './quantity-unit.js';
import { sourceLayer } from './source-layer.js';
import type { Vocabulary } from './vocabulary.js';

export type { KnownAttendanceMode, AttendanceMode } from './attendance-mode.js';
export type { KnownChangeKind, ChangeKind } from './change-kind.js';
export type { KnownChangeStatus, ChangeStatus } from './change-status.js';
export type { KnownCollection, Collection } from './collection.js';
export type { KnownConceptScheme, ConceptScheme } from './concept-scheme.js';
export type { KnownContactChannel, ContactChannel } from './contact-channel.js';
export type { KnownEventStatus, EventStatus } from './event-status.js';
export type { KnownGoalKind, GoalKind } from './goal-kind.js';
export type { KnownGroupExtent, GroupExtent } from './group-extent.js';
export type { KnownGroupRelation, GroupRelation } from './group-relation.js';
export type { KnownLinkKind, LinkKind } from './link-kind.js';
export type { KnownMembershipRole, MembershipRole } from './membership-role.js';
export type { KnownNetworkKind, NetworkKind } from './network-kind.js';
export type { KnownOrganizationKind, OrganizationKind } from './organization-kind.js';
export type { KnownPlaceKind, PlaceKind } from './place-kind.js';
export type { KnownProgramKind, ProgramKind } from './program-kind.js';
export type { KnownProgramStatus, ProgramStatus } from './program-status.js';
export type { KnownQuantityUnit, QuantityUnit } from './quantity-unit.js';
export type { KnownSourceLayer, SourceLayer } from './source-layer.js';
export type { Label, OpenTerm, Vocabulary, VocabularyTerm } from './vocabulary.js';
export {
  attendanceMode,
  changeKind,
  changeStatus,
  collection,
  conceptScheme,
  contactChannel,
  eventStatus,
  goalKind,
  groupExtent,
  groupRelation,
  linkKind,
  membershipRole,
  networkKind,
  organizationKind,
  placeKind,
  programKind,
  programStatus,
  quantityUnit,
  sourceLayer,
};

/** All vocabularies by name, which is also the `scheme` of the concepts that add terms to them. */
export const vocabularies = {
  'attendance-mode': attendanceMode,
  'change-kind': changeKind,
  'change-status': changeStatus,
  collection,
  'concept-scheme': conceptScheme,
  'contact-channel': contactChannel,
  'event-status': eventStatus,
  'goal-kind': goalKind,
  'group-extent': groupExtent,
  'group-relation': groupRelation,
  'link-kind': linkKind,
  'membership-role': membershipRole,
  'network-kind': networkKind,
  'organization-kind': organizationKind,
  'place-kind': placeKind,
  'program-kind': programKind,
  'program-status': programStatus,
  'quantity-unit': quantityUnit,
  'source-layer': sourceLayer,
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** The name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** The built-in terms of a vocabulary. */
export type KnownTerm<Name extends VocabularyName> = keyof (typeof vocabularies)[Name]['terms'] & string;
