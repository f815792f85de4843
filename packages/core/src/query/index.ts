export { allows, bounds, type Bounds } from './observations/observations-of.js';
export { changeEventsOf } from './of-network/records-of-network.js';
export { collaborationChoices, type CollaborationChoices } from './collaborators/collaboration-choices.js';
export type {
  CollaborationQuery,
  Collaborator,
  Criterion,
  Reason,
  RelationPath,
} from './collaborators/collaborator.js';
export { partiesOnTheme, type PartyOnTheme } from './collaborators/theme-work.js';
export type { PartyRelation } from './collaborators/search.js';
export { comparableObservationsOf } from './observations/observations-of.js';
export { conceptsOf } from './concepts/concepts-of.js';
export {
  connectedOrganizationsOf,
  type ConnectedOptions,
  type ConnectedOrganization,
  type IndirectRelation,
} from './relations/connected-organizations-of.js';
export { contactPointsOf } from './of-network/records-of-network.js';
export { contactsFor, type Contact } from './of-network/contacts-for.js';
export { countriesOf } from './places/countries-of.js';
export { countsOf, type Count, type CountedBy } from './of-network/counts-of.js';
export { crossesBorder } from './places/countries-of.js';
export type { Bump, DatasetChanges, DatasetDiff, RecordChange, RecordReference } from './versions/diff-datasets.js';
export { diffDatasets } from './versions/diff-datasets.js';
export type { FieldChange } from './versions/diff-records.js';
export { eventDaysOf, type EventDays } from './dates/event-days-of.js';
export { daysOfDate, type DayRange } from './dates/events-between.js';
export { daysOfEvent, eventsBetween } from './dates/events-between.js';
export { eventsOf } from './of-network/records-of-network.js';
export { observationGroupsOf, type ObservationGroup } from './observations/observations-of.js';
export { findCollaborators } from './collaborators/find-collaborators.js';
export { findConcept } from './find/find-by-id.js';
export { findNetwork } from './find/find-by-id.js';
export { findOrganization } from './find/find-by-id.js';
export { findParty, type Party } from './find/find-record.js';
export { findPerson } from './find/find-by-id.js';
export { findPlace } from './find/find-by-id.js';
export { findProgram } from './find/find-by-id.js';
export { findRecord } from './find/find-record.js';
export { findSource } from './find/find-by-id.js';
export { formatDiff, type DiffWords } from './versions/format-diff.js';
export { goalsOf } from './of-network/records-of-network.js';
export { groupsOf } from './of-network/groups-of.js';
export { memberGroupsOf } from './of-network/groups-of.js';
export { servedGroupsOf } from './of-network/groups-of.js';
export { hasEnded } from './dates/event-days-of.js';
export { inLanguage } from './slices/in-language.js';
export { indexDataset, type DatasetIndex, type IdOf, type KnownId } from './index-dataset.js';
export { layerOf } from './of-network/members-of.js';
export { lifeStagesOf } from './concepts/concepts-of.js';
export { linksOf } from './of-network/records-of-network.js';
export type { LocatedRecord } from './find/find-record.js';
export { memberCountsOf, type MemberCount } from './of-network/member-counts-of.js';
export { membersOf, type Member, type MembersOptions } from './of-network/members-of.js';
export { membershipAt, type MembershipState } from './relations/memberships-of.js';
export { membershipsOf } from './relations/memberships-of.js';
export type { MergeConflict, MergePolicy } from './versions/merge-datasets.js';
export { mergeDatasets, safeMergeDatasets, type MergeOptions, type MergeResult } from './versions/merge-datasets.js';
export { narrowerConceptsOf } from './concepts/concepts-of.js';
export { networksIn } from './places/countries-of.js';
export { networksOf } from './relations/memberships-of.js';
export { observationsOf, type ObservationsOptions } from './observations/observations-of.js';
export { organizationsIn } from './places/places-within.js';
export { ownRecordsOf } from './slices/own-records-of.js';
export { pillarsOf } from './concepts/concepts-of.js';
export { programTreeOf, type ProgramNode } from './of-network/programs-of.js';
export { programsOf } from './of-network/programs-of.js';
export { recordsCiting } from './slices/own-records-of.js';
export type { Relation, RelationEnd } from './relations/relations-of.js';
export { relationsBetweenNetworks } from './relations/relations-of.js';
export { relationsInSteps, relationsOf } from './relations/relations-of.js';
export { conflictingObservationsOf } from './observations/observations-of.js';
export { searchDataset, type SearchOptions } from './find/search-dataset.js';
export { sliceDataset } from './slices/slice-dataset.js';
export { sourcesOf } from './slices/own-records-of.js';
export { statementsOf } from './of-network/records-of-network.js';
