import type { Dataset } from './dataset.js';

/** The collections of a dataset, those that others refer to first. */
export const collectionNames = [
  'sources',
  'places',
  'organizations',
  'networks',
  'persons',
  'memberships',
  'contactPoints',
  'concepts',
  'goals',
  'programs',
  'events',
  'links',
  'groups',
  'observations',
  'statements',
  'changeEvents',
] as const satisfies readonly (keyof Dataset)[];

/** Name of a collection. */
export type CollectionName = (typeof collectionNames)[number];

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = Dataset[Name][string];

/** Any record. */
export type AnyRecord = RecordOf<CollectionName>;
