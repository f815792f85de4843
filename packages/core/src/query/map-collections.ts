import type { AnyRecord } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';

/** Makes the records of one collection; `read` takes that collection out of a dataset. */
export type MakeCollection = <Item extends AnyRecord>(
  read: (dataset: Dataset) => Record<string, Item>,
) => Record<string, Item>;

/** What a dataset says about itself: everything but its collections. */
export type DatasetHeader = Pick<Dataset, '$schema' | 'schemaVersion' | 'name' | 'license' | 'languages'>;

/** A dataset of which every collection is made in the same way, and each in its place. */
export const mapCollections = (header: DatasetHeader, make: MakeCollection): Dataset => ({
  ...header,
  sources: make((dataset) => dataset.sources),
  places: make((dataset) => dataset.places),
  organizations: make((dataset) => dataset.organizations),
  networks: make((dataset) => dataset.networks),
  persons: make((dataset) => dataset.persons),
  memberships: make((dataset) => dataset.memberships),
  contactPoints: make((dataset) => dataset.contactPoints),
  concepts: make((dataset) => dataset.concepts),
  goals: make((dataset) => dataset.goals),
  programs: make((dataset) => dataset.programs),
  events: make((dataset) => dataset.events),
  links: make((dataset) => dataset.links),
  groups: make((dataset) => dataset.groups),
  observations: make((dataset) => dataset.observations),
  statements: make((dataset) => dataset.statements),
  changeEvents: make((dataset) => dataset.changeEvents),
});
