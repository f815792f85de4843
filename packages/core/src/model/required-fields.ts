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
  goals: ['network', 'statement'],
  programs: ['name', 'kind', 'network'],
  events: ['name', 'status'],
  links: ['from', 'to', 'kind'],
  coverages: ['network', 'organizationKind', 'extent', 'statement'],
  observations: ['subject', 'property', 'quantity'],
  statements: ['person', 'about', 'text'],
  changeEvents: ['kind', 'originals', 'results'],
} as const satisfies { [Name in CollectionName]: readonly (keyof RecordOf<Name>)[] };
