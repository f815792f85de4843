import type { CollectionName, RecordOf } from './collections.js';

/**
 * The fields that say which fact a record is: when one of them leads elsewhere, the id stands for another fact.
 * They are the references that a record must have; a test compares.
 */
export const identityFields = {
  sources: [],
  places: [],
  organizations: [],
  networks: [],
  persons: [],
  memberships: ['member', 'organization'],
  contactPoints: [],
  concepts: [],
  goals: [],
  programs: [],
  events: [],
  links: ['from', 'to'],
  groups: [],
  observations: ['subject', 'property'],
  statements: [],
  changeEvents: [],
} as const satisfies { [Name in CollectionName]: readonly (keyof RecordOf<Name>)[] };
