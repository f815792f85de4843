import type { Membership } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['memberships'], Enrichment<Membership>>>;

/** A further page for a documented partner. */
export const memberships: Enrichments = {
  'province-of-utrecht-in-hhu': { citations: [{ source: 'prov-tekent', fields: ['role'] }] },
};
