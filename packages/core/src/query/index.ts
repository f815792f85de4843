export { allows, bounds, type Bounds } from './observations/bounds.js';
export { changeEventsOf } from './of-network/change-events-of.js';
export { collaborationChoices, type CollaborationChoices } from './collaborators/collaboration-choices.js';
export type {
  CollaborationQuery,
  Collaborator,
  Criterion,
  Reason,
  RelationPath,
} from './collaborators/collaborator.js';
export { partiesOnTheme, type PartyOnTheme } from './collaborators/parties-on-theme.js';
export type { PartyRelation } from './collaborators/party-relations-of.js';
export { comparableObservationsOf } from './observations/comparable-observations-of.js';
export { conceptsOf } from './concepts/concepts-of.js';
export {
  connectedOrganizationsOf,
  type ConnectedOptions,
  type ConnectedOrganization,
  type IndirectRelation,
} from './relations/connected-organizations-of.js';
export { contactPointsOf } from './of-network/contact-points-of.js';
export { contactsFor, type Contact } from './of-network/contacts-for.js';
export { countriesOf } from './places/countries-of.js';
export { countsOf, type Count, type CountedBy } from './of-network/counts-of.js';
export { crossesBorder } from './places/crosses-border.js';
export type { Bump, DatasetChanges, DatasetDiff, RecordChange, RecordReference } from './versions/dataset-diff.js';
export { diffDatasets } from './versions/diff-datasets.js';
export type { FieldChange } from './versions/diff-records.js';
export { eventDaysOf, type EventDays } from './dates/event-days-of.js';
export { daysOfDate, type DayRange } from './dates/day-range.js';
export { daysOfEvent, eventsBetween } from './dates/events-between.js';
export { eventsOf } from './of-network/events-of.js';
export { observationGroupsOf, type ObservationGroup } from './observations/observation-groups-of.js';
export { findCollaborators } from './collaborators/find-collaborators.js';
export { findConcept } from './find/find-concept.js';
export { findNetwork } from './find/find-network.js';
export { findOrganization } from './find/find-organization.js';
export { findParty, type Party } from './find/find-party.js';
export { findPerson } from './find/find-person.js';
export { findPlace } from './find/find-place.js';
export { findProgram } from './find/find-program.js';
export { findRecord } from './find/find-record.js';
export { findSource } from './find/find-source.js';
export { formatDiff, type DiffWords } from './versions/format-diff.js';
export { goalsOf } from './of-network/goals-of.js';
export { groupsOf } from './of-network/groups-of.js';
export { memberGroupsOf } from './of-network/member-groups-of.js';
export { servedGroupsOf } from './of-network/served-groups-of.js';
export { hasEnded } from './dates/has-ended.js';
export { inLanguage } from './slices/in-language.js';
export { indexDataset, type DatasetIndex, type IdOf, type KnownId } from './index-dataset.js';
export { layerOf } from './of-network/layer-of.js';
export { lifeStagesOf } from './concepts/life-stages-of.js';
export { linksOf } from './of-network/links-of.js';
export type { LocatedRecord } from './find/located-record.js';
export { memberCountsOf, type MemberCount } from './of-network/member-counts-of.js';
export { membersOf, type Member, type MembersOptions } from './of-network/members-of.js';
export { membershipAt, type MembershipState } from './relations/membership-at.js';
export { membershipsOf } from './relations/memberships-of.js';
export type { MergeConflict, MergePolicy } from './versions/merge-conflicts.js';
export { mergeDatasets, safeMergeDatasets, type MergeOptions, type MergeResult } from './versions/merge-datasets.js';
export { narrowerConceptsOf } from './concepts/narrower-concepts-of.js';
export { networksIn } from './places/networks-in.js';
export { networksOf } from './relations/networks-of.js';
export { observationsOf, type ObservationsOptions } from './observations/observations-of.js';
export { organizationsIn } from './places/organizations-in.js';
export { ownRecordsOf } from './slices/own-records-of.js';
export { pillarsOf } from './concepts/pillars-of.js';
export { programTreeOf, type ProgramNode } from './of-network/program-tree-of.js';
export { programsOf } from './of-network/programs-of.js';
export { recordsCiting } from './slices/records-citing.js';
export type { Relation, RelationEnd } from './relations/relation.js';
export { relationsBetweenNetworks } from './relations/relations-between-networks.js';
export { relationsInSteps, relationsOf } from './relations/relations-of.js';
export { conflictingObservationsOf } from './observations/conflicting-observations-of.js';
export { searchDataset, type SearchOptions } from './find/search-dataset.js';
export { sliceDataset } from './slices/slice-dataset.js';
export { sourcesOf } from './slices/sources-of.js';
export { statementsOf } from './of-network/statements-of.js';
