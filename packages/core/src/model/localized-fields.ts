import type { CollectionName, RecordOf } from './collections.js';

/** The fields that hold localized text. Kept apart from the schemas so that the rules load no zod; a test compares. */
export const localizedFields = {
  sources: ['datingNote'],
  places: ['name'],
  organizations: ['name', 'description'],
  networks: ['name', 'description', 'purpose'],
  persons: [],
  memberships: ['title'],
  contactPoints: ['topic'],
  concepts: ['label', 'description'],
  goals: ['statement'],
  programs: ['name', 'description'],
  events: ['name', 'description'],
  links: ['description'],
  coverages: ['statement'],
  observations: ['note'],
  statements: ['text'],
} as const satisfies { [Name in CollectionName]: readonly (keyof RecordOf<Name>)[] };
