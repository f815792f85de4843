export { allows, bounds, type Bounds } from './bounds.js';
export { changeEventsOf } from './change-events-of.js';
export { collaborationChoices, type CollaborationChoices } from './collaboration-choices.js';
export type { CollaborationWish, Collaborator, Criterion, Reason, Way } from './collaborators/collaborator.js';
export type { Bond } from './collaborators/bonds-of.js';
export { comparableObservationsOf } from './comparable-observations-of.js';
export { conceptsOf } from './concepts-of.js';
export {
  connectedOrganizationsOf,
  type ConnectedOptions,
  type ConnectedOrganization,
  type Connection,
} from './connected-organizations-of.js';
export { contactPointsOf } from './contact-points-of.js';
export { countriesOf } from './countries-of.js';
export { crossesBorder } from './crosses-border.js';
export type { Bump, DatasetChanges, DatasetDiff, RecordChange, RecordReference } from './dataset-diff.js';
export { diffDatasets } from './diff-datasets.js';
export type { FieldChange } from './diff-records.js';
export { eventDaysOf, type EventDays } from './event-days-of.js';
export { eventsOf } from './events-of.js';
export { figureFamiliesOf, type FigureFamily } from './figure-families-of.js';
export { findCollaborators } from './find-collaborators.js';
export { findConcept } from './find-concept.js';
export { findNetwork } from './find-network.js';
export { findOrganization } from './find-organization.js';
export { findPerson } from './find-person.js';
export { findPlace } from './find-place.js';
export { findProgram } from './find-program.js';
export { findRecord } from './find-record.js';
export { findSource } from './find-source.js';
export { formatDiff } from './format-diff.js';
export { goalsOf } from './goals-of.js';
export { groupsOf } from './groups-of.js';
export { hasEnded } from './has-ended.js';
export { inLanguage } from './in-language.js';
export { indexDataset, type DatasetIndex, type KnownId } from './index-dataset.js';
export { layerOf } from './layer-of.js';
export { lifeStagesOf } from './life-stages-of.js';
export { linksOf } from './links-of.js';
export type { LocatedRecord } from './located-record.js';
export type { Lookup } from './lookup.js';
export { membersOf, type Member, type MembersOptions } from './members-of.js';
export { membershipAt, type MembershipState } from './membership-at.js';
export { membershipsOf } from './memberships-of.js';
export { mergeDatasets } from './merge-datasets.js';
export { observationsOf, type ObservationsOptions } from './observations-of.js';
export { ownRecordsOf } from './own-records-of.js';
export { pillarsOf } from './pillars-of.js';
export { programTreeOf, type ProgramNode } from './program-tree-of.js';
export { programsOf } from './programs-of.js';
export { recordsCiting } from './records-citing.js';
export { rivalsOf } from './rivals-of.js';
export { sliceDataset } from './slice-dataset.js';
export { sourcesOf } from './sources-of.js';
export { statementsOf } from './statements-of.js';
export type { Tie, TieEnd } from './tie.js';
export { tiesBetweenNetworks } from './ties-between-networks.js';
export { tiesOf } from './ties-of.js';
