import type { CollectionName, RecordOf } from './collections.js';
import type { VocabularyName } from './vocabularies/index.js';

/**
 * Which fields hold a term of a vocabulary, or a list of them, with dots into a field. Kept apart from the schemas
 * because rules and queries read it without zod; a test holds the two together.
 */
export const termFields = {
  sources: { layer: 'source-layer' },
  places: { kind: 'place-kind' },
  organizations: { kind: 'organization-kind' },
  networks: { kind: 'network-kind', alsoDescribedAs: 'network-kind' },
  persons: {},
  memberships: { role: 'membership-role' },
  contactPoints: {},
  concepts: { scheme: 'concept-scheme', countsRoles: 'membership-role' },
  goals: { kind: 'goal-kind' },
  programs: { kind: 'program-kind', status: 'program-status' },
  events: { attendanceMode: 'attendance-mode', status: 'event-status' },
  links: { kind: 'link-kind' },
  groups: {
    organizationKind: 'organization-kind',
    extent: 'group-extent',
    tie: 'group-tie',
    'quantity.unit': 'quantity-unit',
  },
  observations: { 'quantity.unit': 'quantity-unit' },
  statements: {},
  changeEvents: { kind: 'change-kind', status: 'change-status' },
} as const satisfies {
  [Name in CollectionName]: Partial<
    Record<(keyof RecordOf<Name> & string) | `${keyof RecordOf<Name> & string}.${string}`, VocabularyName>
  >;
};
