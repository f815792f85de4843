import type { CollectionName, RecordOf } from './collections.js';

/**
 * The fields that a record cannot do without, besides its `id` and `citations`. Kept apart from the schemas, because
 * what takes data out of a dataset must not load zod; a test holds the two together.
 */
export const requiredFields = {
  sources: ['title', 'language', 'url'],
  places: ['name', 'kind'],
  organizations: ['name', 'kind'],
  networks: ['name', 'kind'],
  persons: ['givenName', 'familyName'],
  memberships: ['member', 'organization', 'role'],
  contactPoints: ['about'],
  concepts: ['scheme', 'label'],
  goals: ['statement'],
  programs: ['name', 'kind'],
  events: ['name', 'status'],
  links: ['from', 'to', 'kind'],
  groups: ['name'],
  observations: ['subject', 'property', 'quantity'],
  statements: ['about', 'text'],
  changeEvents: ['kind', 'originals', 'results'],
} as const satisfies { [Name in CollectionName]: readonly (keyof RecordOf<Name>)[] };
