import type { CollectionName, RecordOf } from './collections.js';

/** The fields that hold localized text. Kept apart from the schemas so that the rules load no zod; a test compares. */
export const localizedFields = {
  sources: ['datingNote'],
  places: ['name', 'description'],
  organizations: ['name', 'description'],
  networks: ['name', 'description', 'purpose'],
  persons: [],
  memberships: ['title', 'note'],
  contactPoints: ['topic'],
  concepts: ['label', 'pluralLabel', 'inverseLabel', 'description'],
  goals: ['statement'],
  programs: ['name', 'description'],
  events: ['name', 'description'],
  links: ['description'],
  groups: ['name', 'description'],
  observations: ['note'],
  statements: ['text'],
  changeEvents: ['description'],
} as const satisfies { [Name in CollectionName]: readonly (keyof RecordOf<Name>)[] };
