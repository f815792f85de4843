import type { ChangeKind } from '../../model/change-event.js';
import type { CollectionName } from '../../model/collections.js';
import type { ConceptScheme } from '../../model/concept.js';
import type { ContactChannel } from '../../model/contact-point.js';
import type { CoverageExtent } from '../../model/coverage.js';
import type { LinkKind } from '../../model/link.js';
import type { MembershipRole } from '../../model/membership.js';
import type { AttendanceMode, EventStatus } from '../../model/network-event.js';
import type { NetworkKind } from '../../model/network.js';
import type { OrganizationKind } from '../../model/organization.js';
import type { PlaceKind } from '../../model/place.js';
import type { ProgramKind, ProgramStatus } from '../../model/program.js';

/** The values of each vocabulary that has labels. */
export interface VocabularyValues {
  organizationKind: OrganizationKind;
  networkKind: NetworkKind;
  placeKind: PlaceKind;
  membershipRole: MembershipRole;
  conceptScheme: ConceptScheme;
  programKind: ProgramKind;
  programStatus: ProgramStatus;
  attendanceMode: AttendanceMode;
  eventStatus: EventStatus;
  /** Reads from the first party to the second. */
  linkKind: LinkKind;
  /** Reads before a plural: "all hospitals". */
  coverageExtent: CoverageExtent;
  contactChannel: ContactChannel;
  changeKind: ChangeKind;
  collection: CollectionName;
}

/** Name of a vocabulary. */
export type Vocabulary = keyof VocabularyValues;

/** One and several, as they stand in the middle of a sentence; a text alone where there is no plural. */
export type Label = string | readonly [one: string, several: string];

/** The labels of one language: every value of every vocabulary has one, or it does not compile. */
export type VocabularyLabels = { readonly [Name in Vocabulary]: Readonly<Record<VocabularyValues[Name], Label>> };
