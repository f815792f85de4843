export { documentDataset, type DocumentDataset } from './document-dataset.js';
export { network } from './network.js';
export { retiredIds } from './retired-ids.js';
export { seedDataset, type SeedDataset } from './seed-dataset.js';
export type {
  ChangeEventId,
  ConceptId,
  ContactPointId,
  EventId,
  GoalId,
  GroupId,
  LinkId,
  MembershipId,
  NetworkId,
  ObservationId,
  OrganizationId,
  PersonId,
  PlaceId,
  ProgramId,
  SourceId,
  StatementId,
} from './ids.js';
