export { network } from './network.js';
export { retiredIds } from './retired-ids.js';
export { seedDataset } from './seed-dataset.js';
export type {
  ConceptId,
  ContactPointId,
  CoverageId,
  EventId,
  GoalId,
  LinkId,
  MembershipId,
  NetworkId,
  ObservationId,
  OrganizationId,
  PersonId,
  PlaceId,
  ProgramId,
  SeedDataset,
  SourceId,
  StatementId,
} from './seed-dataset.js';
