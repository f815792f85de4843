import type { Dataset } from '../model/types.generated.js';
import { documentRecords as documents } from './document-records.js';
import { enrich } from './web-pages/enrich.js';
import { enrichments } from './web-pages/enrichments.js';
import { webPageRecords } from './web-pages/web-page-records.js';

/** The records of both layers; `seedDataset` is the same object with a type that is short to print. */
export const seedRecords = {
  ...documents,
  sources: { ...documents.sources, ...webPageRecords.sources },
  places: { ...enrich(documents.places, enrichments.places), ...webPageRecords.places },
  organizations: { ...enrich(documents.organizations, enrichments.organizations), ...webPageRecords.organizations },
  networks: { ...enrich(documents.networks, enrichments.networks), ...webPageRecords.networks },
  memberships: { ...enrich(documents.memberships, enrichments.memberships), ...webPageRecords.memberships },
  concepts: { ...documents.concepts, ...webPageRecords.concepts },
  goals: { ...documents.goals, ...webPageRecords.goals },
  programs: { ...enrich(documents.programs, enrichments.programs), ...webPageRecords.programs },
  events: { ...enrich(documents.events, enrichments.events), ...webPageRecords.events },
  links: { ...documents.links, ...webPageRecords.links },
  observations: { ...enrich(documents.observations, enrichments.observations), ...webPageRecords.observations },
  statements: { ...documents.statements, ...webPageRecords.statements },
  changeEvents: { ...enrich(documents.changeEvents, enrichments.changeEvents), ...webPageRecords.changeEvents },
} satisfies Dataset;
