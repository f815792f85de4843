import type { CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { documentDataset as documents } from './document-dataset.js';
import { enrich } from './web-pages/enrich.js';
import { enrichments } from './web-pages/enrichments.js';
import { webPageRecords } from './web-pages/web-page-records.js';

/**
 * The documented networks: every record typed, dated and cited, in English, Dutch, German and Finnish. Two layers: what
 * the five documents say (`documentDataset`), and what the pages behind them add; `layerOf` tells them apart.
 *
 * @example
 * import { seedDataset } from '@health-networks/core/data';
 *
 * seedDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const seedDataset = {
  ...documents,
  sources: { ...documents.sources, ...webPageRecords.sources },
  places: { ...enrich(documents.places, enrichments.places), ...webPageRecords.places },
  organizations: { ...enrich(documents.organizations, enrichments.organizations), ...webPageRecords.organizations },
  networks: { ...enrich(documents.networks, enrichments.networks), ...webPageRecords.networks },
  memberships: { ...enrich(documents.memberships, enrichments.memberships), ...webPageRecords.memberships },
  concepts: { ...enrich(documents.concepts, enrichments.concepts), ...webPageRecords.concepts },
  goals: { ...documents.goals, ...webPageRecords.goals },
  programs: { ...enrich(documents.programs, enrichments.programs), ...webPageRecords.programs },
  events: { ...documents.events, ...webPageRecords.events },
  links: { ...documents.links, ...webPageRecords.links },
  observations: { ...enrich(documents.observations, enrichments.observations), ...webPageRecords.observations },
  changeEvents: { ...enrich(documents.changeEvents, enrichments.changeEvents), ...webPageRecords.changeEvents },
} satisfies Dataset;

/** The seed dataset, with its ids. */
export type SeedDataset = typeof seedDataset;

type IdIn<Name extends CollectionName> = keyof SeedDataset[Name];

/** Id of a source in the seed dataset. */
export type SourceId = IdIn<'sources'>;
/** Id of a place in the seed dataset. */
export type PlaceId = IdIn<'places'>;
/** Id of an organization in the seed dataset. */
export type OrganizationId = IdIn<'organizations'>;
/** Id of a network in the seed dataset. */
export type NetworkId = IdIn<'networks'>;
/** Id of a person in the seed dataset. */
export type PersonId = IdIn<'persons'>;
/** Id of a membership in the seed dataset. */
export type MembershipId = IdIn<'memberships'>;
/** Id of a contact point in the seed dataset. */
export type ContactPointId = IdIn<'contactPoints'>;
/** Id of a concept in the seed dataset. */
export type ConceptId = IdIn<'concepts'>;
/** Id of a goal in the seed dataset. */
export type GoalId = IdIn<'goals'>;
/** Id of a program in the seed dataset. */
export type ProgramId = IdIn<'programs'>;
/** Id of an event in the seed dataset. */
export type EventId = IdIn<'events'>;
/** Id of a link in the seed dataset. */
export type LinkId = IdIn<'links'>;
/** Id of a group in the seed dataset. */
export type GroupId = IdIn<'groups'>;
/** Id of an observation in the seed dataset. */
export type ObservationId = IdIn<'observations'>;
/** Id of a statement in the seed dataset. */
export type StatementId = IdIn<'statements'>;
/** Id of a change event in the seed dataset. */
export type ChangeEventId = IdIn<'changeEvents'>;
