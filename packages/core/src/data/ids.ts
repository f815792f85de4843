import type { CollectionName } from '../model/collections.js';
import type { documentRecords } from './document-records.js';
import type { seedRecords } from './seed-records.js';

// The build writes the ids themselves into the declarations of this module, because "typeof" would print all records.

/** The ids of the first layer, by collection. */
export type DocumentIds = { [Name in CollectionName]: keyof (typeof documentRecords)[Name] };

/** The ids of the seed dataset, by collection. */
export type SeedIds = { [Name in CollectionName]: keyof (typeof seedRecords)[Name] };

/** Id of a source in the seed dataset. */
export type SourceId = SeedIds['sources'];
/** Id of a place in the seed dataset. */
export type PlaceId = SeedIds['places'];
/** Id of an organization in the seed dataset. */
export type OrganizationId = SeedIds['organizations'];
/** Id of a network in the seed dataset. */
export type NetworkId = SeedIds['networks'];
/** Id of a person in the seed dataset. */
export type PersonId = SeedIds['persons'];
/** Id of a membership in the seed dataset. */
export type MembershipId = SeedIds['memberships'];
/** Id of a contact point in the seed dataset. */
export type ContactPointId = SeedIds['contactPoints'];
/** Id of a concept in the seed dataset. */
export type ConceptId = SeedIds['concepts'];
/** Id of a goal in the seed dataset. */
export type GoalId = SeedIds['goals'];
/** Id of a program in the seed dataset. */
export type ProgramId = SeedIds['programs'];
/** Id of an event in the seed dataset. */
export type EventId = SeedIds['events'];
/** Id of a link in the seed dataset. */
export type LinkId = SeedIds['links'];
/** Id of a group in the seed dataset. */
export type GroupId = SeedIds['groups'];
/** Id of an observation in the seed dataset. */
export type ObservationId = SeedIds['observations'];
/** Id of a statement in the seed dataset. */
export type StatementId = SeedIds['statements'];
/** Id of a change event in the seed dataset. */
export type ChangeEventId = SeedIds['changeEvents'];
