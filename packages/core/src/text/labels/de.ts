import { labelsIn } from './vocabulary-labels.js';

/** All German labels by vocabulary. The build replaces this module with its value. */
export const labels = labelsIn('de');

/** The labels of single vocabularies, for tree-shaking. */
export const {
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
  'link-kind-inverse': linkKindInverse,
  'membership-role': membershipRole,
  'network-kind': networkKind,
  'organization-kind': organizationKind,
  'place-kind': placeKind,
  'program-kind': programKind,
  'program-status': programStatus,
  'quantity-unit': quantityUnit,
} = labels;
